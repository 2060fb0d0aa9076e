package org.yidiantong.tenancy;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/**
 * Generates the UUID of every id {@code (tenant, uuid)}. Version 7, so that indexes grow
 * at their end.
 */
public final class NewId {

	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private NewId() {
	}

	/** A new UUID of version 7. Within a process, later ids sort after earlier ones. */
	public static UUID next() {
		return GENERATOR.generate();
	}

	/**
	 * A new UUID of version 7 for something that happened at a time, so that lists that
	 * are ordered by id have it there.
	 */
	public static UUID at(Instant time) {
		return GENERATOR.construct(time.toEpochMilli());
	}

}
