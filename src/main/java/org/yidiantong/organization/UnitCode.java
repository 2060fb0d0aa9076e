package org.yidiantong.organization;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.CodeFormat;

/**
 * The permanent code of a {@link Unit}, unique in its district. It is never reused.
 *
 * @param value the bare code
 */
@ValueObject
public record UnitCode(@JsonValue @Pattern(regexp = CodeFormat.PATTERN) String value) implements Comparable<UnitCode> {

	/**
	 * A code that is known to be well-formed.
	 * @throws IllegalArgumentException when it is not
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public UnitCode {
		CodeFormat.require(value);
	}

	/** Reads a code from a source that cannot be trusted; empty when it is no code. */
	public static Optional<UnitCode> read(@Nullable String text) {
		return Optional.ofNullable(text).filter(CodeFormat::matches).map(UnitCode::new);
	}

	/** Converts a stored code; null stays null. */
	public static @Nullable UnitCode orNull(@Nullable String code) {
		return (code == null) ? null : new UnitCode(code);
	}

	/**
	 * The post of the information officer that the unit has unless its folder lists
	 * others.
	 */
	public String officerPost() {
		return "OF-" + this.value;
	}

	@Override
	public int compareTo(UnitCode other) {
		return this.value.compareTo(other.value);
	}

	/** Returns the bare code, for pages and messages. */
	@Override
	public String toString() {
		return this.value;
	}

}
