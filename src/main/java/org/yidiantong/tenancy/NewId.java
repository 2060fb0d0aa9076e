package org.yidiantong.tenancy;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/**
 * Makes the second half of every id {@code (tenant, uuid)}: version 7, so that an index
 * grows at its end.
 */
public final class NewId {

	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private NewId() {
	}

	/**
	 * A new UUID of version 7; later ones sort after earlier ones of the same process.
	 */
	public static UUID next() {
		return GENERATOR.generate();
	}

}
