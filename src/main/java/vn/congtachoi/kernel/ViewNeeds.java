package vn.congtachoi.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page that opens only for holders of the permission; for everybody else the address does not exist. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ViewNeeds {

    /** The permission's code, {@code module:verb}. */
    String value();
}
