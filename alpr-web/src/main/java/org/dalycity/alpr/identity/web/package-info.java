/** The pages of signing in and out, and of keeping a sign-in alive. */
package org.dalycity.alpr.identity.web;
