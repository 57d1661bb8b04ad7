/**
 * Who is here: accounts, the roles granted to them for a time, their sign-ins, and the mechanism
 * that knows them in every page of the application and of Tasklist.
 */
package org.dalycity.alpr.identity;
