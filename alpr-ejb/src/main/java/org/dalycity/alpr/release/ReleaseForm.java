package org.dalycity.alpr.release;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A written request as a clerk typed it: nothing is checked yet, any part may be null.
 *
 * @param receivedOn the day it came
 * @param channel a name of {@link Channel}
 * @param agency the name of the agency, 457.7(a)(1)
 * @param requester the name of the person requesting, 457.7(a)(2)
 * @param purpose the intended purpose, 457.7(a)(3)
 * @param title the requester's title
 * @param contact the requester's official e-mail address or telephone number
 * @param agencyReference the agency's own case number
 * @param plates what was asked for, separated by commas, semicolons or line ends; may be empty
 *     where a place is given
 * @param from the earliest capture asked for
 * @param until the latest capture asked for
 * @param place the area or cameras asked for, in words
 */
public record ReleaseForm(
    LocalDate receivedOn,
    String channel,
    String agency,
    String requester,
    String purpose,
    String title,
    String contact,
    String agencyReference,
    String plates,
    Instant from,
    Instant until,
    String place) {}
