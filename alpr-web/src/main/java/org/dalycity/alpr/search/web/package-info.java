/** The search page, and the same service by REST. */
package org.dalycity.alpr.search.web;
