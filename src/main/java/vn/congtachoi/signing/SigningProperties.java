package vn.congtachoi.signing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the administrator sets.
 *
 * @param timeStampUrl address of a time-stamp service (RFC 3161 over HTTP) inside the organisation's network; empty for
 *     none
 * @param publishedPins whether everybody may know the PINs, as in the demonstration: then trying one need not be slow
 */
@ConfigurationProperties("portal.signing")
record SigningProperties(
        @DefaultValue("") String timeStampUrl,
        @DefaultValue("false") boolean publishedPins) {}
