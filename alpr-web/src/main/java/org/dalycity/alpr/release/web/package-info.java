/** The pages and REST resources of data release: the clerk's list, the form, and the file. */
package org.dalycity.alpr.release.web;
