/**
 * What every page and every REST resource shares: who may see which address, the frame of a page,
 * the words for what went wrong. Pages and resources of a feature are in that feature's {@code web}
 * package.
 */
package org.dalycity.alpr.web;
