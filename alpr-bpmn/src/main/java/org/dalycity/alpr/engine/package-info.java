/**
 * The process engine as a part of this server: its start and stop in the application's transactions
 * and on the server's threads, its people from our accounts, its rights from our roles.
 *
 * <p>What the engine does not promise to keep ({@code engine.impl}) is used here and nowhere else.
 */
package org.dalycity.alpr.engine;
