/**
 * What an application sees of the camera connector: the listener that it implements and the values
 * that reach it. Nothing here depends on the adapter, a container or a database.
 */
package org.dalycity.alpr.camera.api;
