package vn.congtachoi.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field with a person's own data (telephone, birth date). Its values stand beside the history's chain, which holds
 * only a keyed digest: they can be deleted at the end of retention and the chain stays valid.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
