/** Who completed the department's ALPR training, and until when it counts (457.4(d), 457.8). */
package org.dalycity.alpr.training;
