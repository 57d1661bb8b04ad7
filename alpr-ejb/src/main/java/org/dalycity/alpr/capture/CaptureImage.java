package org.dalycity.alpr.capture;

/**
 * A picture out of the vault.
 *
 * @param bytes as the camera sent them, whole and verified
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record CaptureImage(byte[] bytes, String mediaType) {}
