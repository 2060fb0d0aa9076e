package org.yidiantong.tenancy;

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

}
