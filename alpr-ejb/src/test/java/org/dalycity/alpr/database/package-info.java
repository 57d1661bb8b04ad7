/**
 * The real PostgreSQL for tests, with the real migrations and the roles of production. Other
 * modules get it with the test jar.
 */
package org.dalycity.alpr.database;
