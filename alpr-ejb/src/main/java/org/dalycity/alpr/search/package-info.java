/**
 * Looking into the archive: who may, why they look, what they then see. There is one service and no
 * second door: pages, REST and exports all come through {@link
 * org.dalycity.alpr.search.PlateSearch}.
 */
package org.dalycity.alpr.search;
