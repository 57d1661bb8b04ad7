/**
 * The ledger: who looked at what, when, and why, for good. Features write to it through the
 * kernel's port and never call this package.
 */
package org.dalycity.alpr.audit;
