package org.yidiantong.complaints.imports;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file of complaints and how far its import has come.
 *
 * @param rows complaints in the file
 * @param faulty those with mistakes
 * @param taken those that were taken over
 * @param account whoever sent the file, and alone gets it back
 * @param finishedAt system time of the end
 */
public record ImportView(UUID id, String fileName, ImportState state, int rows, int faulty, int taken, String account,
		Instant uploadedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt) {

	/** Whether it can be started. */
	public boolean isStartable() {
		return this.state == ImportState.CHECKED && this.faulty == 0 && this.rows > 0;
	}

	/** Whether it can be discarded. */
	public boolean isDiscardable() {
		return this.state == ImportState.CHECKED || this.state == ImportState.READING;
	}

	/** How much has been done, from 0 to 100. */
	public int percent() {
		return (this.rows == 0) ? 100 : (int) ((this.taken + (long) this.faulty) * 100 / this.rows);
	}

}
