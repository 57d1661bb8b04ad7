/**
 * What the cameras sent: the registry of cameras, the captures of each day, and the vault of their
 * images. Knows the camera connector's listener and the kernel, and no other feature.
 */
package org.dalycity.alpr.capture;
