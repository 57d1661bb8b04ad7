/**
 * The words that every feature shares: plates, clauses, refusals, and the ports through which a
 * feature speaks to the ledger. The kernel knows no feature.
 */
package org.dalycity.alpr.kernel;
