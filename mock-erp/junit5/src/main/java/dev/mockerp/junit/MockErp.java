package dev.mockerp.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Has a mock ERP run while the tests of the class do.
 *
 * <p>It is a program of its own that listens on a free port of loopback. All classes of a run with the same settings
 * share one, which starts when the first of their tests asks for an {@link Erp} and stops after the last test of the
 * run, or when the JVM of the tests ends in whatever way. When a test fails, what it asked of the ERP is printed.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MockErpExtension.class)
public @interface MockErp {

    /** Options of the mock, without the dashes: {@code "shoxl.contract-version=8"}. Relative paths begin in the project. */
    String[] settings() default {};
}
