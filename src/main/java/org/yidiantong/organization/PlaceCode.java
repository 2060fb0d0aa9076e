package org.yidiantong.organization;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.CodeFormat;

/**
 * The permanent code of a {@link Place}, unique in its district. It is never reused.
 *
 * @param value the bare code
 */
@ValueObject
public record PlaceCode(
		@JsonValue @Pattern(regexp = CodeFormat.PATTERN) String value) implements Comparable<PlaceCode> {

	/**
	 * A code that is known to be well-formed.
	 * @throws IllegalArgumentException when it is not
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public PlaceCode {
		CodeFormat.require(value);
	}

	/** Reads a code from a source that cannot be trusted; empty when it is no code. */
	public static Optional<PlaceCode> read(@Nullable String text) {
		return Optional.ofNullable(text).filter(CodeFormat::matches).map(PlaceCode::new);
	}

	/** Converts a stored code; null stays null. */
	public static @Nullable PlaceCode orNull(@Nullable String code) {
		return (code == null) ? null : new PlaceCode(code);
	}

	@Override
	public int compareTo(PlaceCode other) {
		return this.value.compareTo(other.value);
	}

	/** Returns the bare code, for pages and messages. */
	@Override
	public String toString() {
		return this.value;
	}

}
