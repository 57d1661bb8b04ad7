package org.dalycity.alpr.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the REST resources; the container finds them. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "ALPR",
            version = "1",
            description =
                "The same services as the pages, with the same rules. Errors are RFC 9457 problem"
                    + " details; a refusal by the policy names its clause."))
@SecurityScheme(
    securitySchemeName = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "alpr-session",
    description = "The cookie of the sign-in page")
public class RestApplication extends Application {}
