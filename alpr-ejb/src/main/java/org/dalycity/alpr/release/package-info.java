/**
 * The release of data to other agencies (457.7): the written request, the commander's decision, and
 * the file that keeps both. The order of the steps is the process engine's, behind {@link
 * org.dalycity.alpr.release.ReleaseProcess}; what may be done, and what stays on file, is decided
 * here.
 */
package org.dalycity.alpr.release;
