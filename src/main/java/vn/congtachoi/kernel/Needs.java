package vn.congtachoi.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * A service method that only holders of the permission (anywhere) may call; the method itself asks {@link Access} for
 * the unit and the state. Service classes deny everything that does not carry this annotation.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.opens('{value}')")
public @interface Needs {

    /** The permission's code, {@code module:verb}. */
    String value();
}
