package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

/**
 * Requires a text in which a reader sees something. {@code @NotBlank} accepts characters
 * that no screen shows, such as U+200B.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Visible.Check.class)
public @interface Visible {

	/** The key of the message in braces. */
	String message();

	/** Groups are not used. */
	Class<?>[] groups() default {};

	/** Payloads are not used. */
	Class<? extends Payload>[] payload() default {};

	/** Looks for a visible character. */
	final class Check implements ConstraintValidator<Visible, String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			return !PlainText.isBlank(text);
		}

	}

}
