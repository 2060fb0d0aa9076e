package org.yidiantong.checklist;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.CodeFormat;

/**
 * The code under which a list displays an {@link Item}, unique within a version. Another
 * version may give it to another item; the lineage is what stays.
 *
 * @param value the bare code
 */
@ValueObject
public record ItemCode(@JsonValue @Pattern(regexp = CodeFormat.PATTERN) String value) implements Comparable<ItemCode> {

	/**
	 * A code that is known to be well-formed.
	 * @throws IllegalArgumentException when it is not
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ItemCode {
		CodeFormat.require(value);
	}

	/** Reads a code from a source that cannot be trusted; empty when it is no code. */
	public static Optional<ItemCode> read(@Nullable String text) {
		return Optional.ofNullable(text).filter(CodeFormat::matches).map(ItemCode::new);
	}

	/** Converts a stored code; null stays null. */
	public static @Nullable ItemCode orNull(@Nullable String code) {
		return (code == null) ? null : new ItemCode(code);
	}

	@Override
	public int compareTo(ItemCode other) {
		return this.value.compareTo(other.value);
	}

	/** Returns the bare code, for pages and messages. */
	@Override
	public String toString() {
		return this.value;
	}

}
