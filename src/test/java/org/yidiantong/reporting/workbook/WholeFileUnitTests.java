package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A file is there whole or not at all.
 */
class WholeFileUnitTests {

	private static final byte[] BYTES = new byte[100_000];

	@TempDir
	Path folder;

	@Test
	void replacesWhatWasThere() throws Exception {
		Path file = Files.writeString(this.folder.resolve("report.xlsx"), "old");
		new WrittenWorkbook(BYTES, List.of()).writeTo(file);
		assertThat(file).hasBinaryContent(BYTES);
		assertThat(this.folder).isDirectoryContaining("glob:**report.xlsx");
		assertThat(this.folder.toFile().list()).hasSize(1);
	}

	@Test
	void leavesNothingBehindOnAFullDisk() throws Exception {
		Path file = Files.writeString(this.folder.resolve("report.xlsx"), "old");
		assertThatExceptionOfType(WorkbookNotWritten.class).isThrownBy(() -> new FullDisk().write(file, BYTES))
			.withMessage("report.xlsx was not written: No space left on device");
		assertThat(file).hasContent("old");
		assertThat(this.folder.toFile().list()).hasSize(1);
	}

	@Test
	void saysThatThereIsNoFolder() {
		assertThatExceptionOfType(WorkbookNotWritten.class)
			.isThrownBy(() -> new WholeFile().write(this.folder.resolve("none/report.xlsx"), BYTES));
	}

	/**
	 * Takes half of a file.
	 */
	private static final class FullDisk extends WholeFile {

		@Override
		void fill(Path beside, byte[] bytes) throws IOException {
			super.fill(beside, Arrays.copyOf(bytes, bytes.length / 2));
			throw new IOException("No space left on device");
		}

	}

}
