/**
 * The ledger's mathematics, and a program for anyone who does not want to take the department's
 * word for it: RFC 6962 hash trees, their proofs, signed tree heads and exports. It knows nothing
 * of the application and needs nothing but Java.
 */
package org.dalycity.alpr.ledger;
