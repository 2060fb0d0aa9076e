package org.yidiantong.http;

import java.util.List;
import java.util.Optional;

import jakarta.validation.ConstraintViolationException;

import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Converts the framework's exceptions to validation errors.
 */
final class RequestErrors {

	private RequestErrors() {
	}

	/**
	 * Returns the problem with every error; empty when the exception has another cause
	 * than the request.
	 */
	static Optional<Problem> of(Throwable thrown) {
		if (thrown instanceof BindException bound) {
			return Optional.of(invalid(bound.getAllErrors().stream().map(RequestErrors::ofBody).toList()));
		}
		if (thrown instanceof HandlerMethodValidationException checked) {
			return Optional.of(invalid(
					checked.getParameterValidationResults().stream().flatMap((r) -> ofArgument(r).stream()).toList()));
		}
		if (thrown instanceof ConstraintViolationException violated) {
			return Optional.of(invalid(violated.getConstraintViolations()
				.stream()
				.map((one) -> validationError(ValidationError.Source.PROPERTY, one.getPropertyPath().toString(),
						words(one.getMessage())))
				.toList()));
		}
		return ofSingle(thrown);
	}

	private static Optional<Problem> ofSingle(Throwable thrown) {
		if (thrown instanceof MissingServletRequestParameterException missing) {
			return Optional.of(invalid(List.of(ValidationError.ofParameter(missing.getParameterName(), "missing"))));
		}
		if (thrown instanceof MissingRequestValueException) {
			return Optional.of(Problem.of("bad-request", HttpStatus.BAD_REQUEST, "—"));
		}
		if (thrown instanceof MethodArgumentTypeMismatchException wrong) {
			return Optional.of(wrong.getParameter().hasParameterAnnotation(PathVariable.class)
					? Problem.of("not-found", HttpStatus.NOT_FOUND)
					: invalid(List.of(ValidationError.ofParameter(wrong.getName(), "unreadable"))));
		}
		if (thrown instanceof MethodArgumentConversionNotSupportedException file) {
			// such as a file where a text belongs
			return Optional.of(invalid(List.of(ValidationError.ofParameter(file.getName(), "unreadable"))));
		}
		if (thrown instanceof MaxUploadSizeExceededException) {
			return Optional.of(Problem.of("payload-too-large", HttpStatus.CONTENT_TOO_LARGE));
		}
		if (thrown instanceof HttpMessageNotReadableException || thrown instanceof MultipartException
				|| thrown instanceof BadRequestException) {
			return Optional.of(Problem.of("malformed-body", HttpStatus.BAD_REQUEST));
		}
		return Optional.empty();
	}

	private static Problem invalid(List<ValidationError> found) {
		return Problem.of(new InvalidRequest(found));
	}

	private static ValidationError ofBody(ObjectError error) {
		String field = (error instanceof FieldError one) ? one.getField() : "";
		return validationError(ValidationError.Source.PROPERTY, field, error);
	}

	private static List<ValidationError> ofArgument(ParameterValidationResult result) {
		@Nullable String name = result.getMethodParameter().getParameterName();
		return result.getResolvableErrors()
			.stream()
			.map((error) -> (error instanceof FieldError field) ? ofBody(field)
					: validationError(ValidationError.Source.PARAMETER, (name == null) ? "" : name, error))
			.toList();
	}

	private static ValidationError validationError(ValidationError.Source source, String path,
			MessageSourceResolvable text) {
		return new ValidationError(source, path, text);
	}

	private static MessageSourceResolvable words(String text) {
		return new DefaultMessageSourceResolvable(new String[0], null, text);
	}

}
