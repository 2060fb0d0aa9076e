package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.yidiantong.kernel.PlainText;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/**
 * Limits a text to a number of characters as a reader counts them: Unicode code points,
 * without hidden characters and without surrounding white space. {@code @Size} counts an
 * emoji as two.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Characters.Count.class)
public @interface Characters {

	/** Maximum number of characters. */
	int max();

	/** The key of the message in braces. */
	String message();

	/** Groups are not used. */
	Class<?>[] groups() default {};

	/** Payloads are not used. */
	Class<? extends Payload>[] payload() default {};

	/** Counts the characters of a text. */
	final class Count implements ConstraintValidator<Characters, String> {

		private int max;

		@Override
		public void initialize(Characters limit) {
			this.max = limit.max();
		}

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			return text == null || of(text) <= this.max;
		}

		static int of(String text) {
			return PlainText.length(text);
		}

	}

}
