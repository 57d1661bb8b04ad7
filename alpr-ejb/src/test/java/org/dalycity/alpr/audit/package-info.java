/** The ledger on the real database, and what tests of other features need of it. */
package org.dalycity.alpr.audit;
