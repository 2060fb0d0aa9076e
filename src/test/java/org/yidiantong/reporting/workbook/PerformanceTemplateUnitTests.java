package org.yidiantong.reporting.workbook;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The template that travels inside the program has all its names. With
 * {@code -Dyidiantong.template.write=true} it is drawn anew first.
 */
class PerformanceTemplateUnitTests {

	private static final Path FILE = Path.of("reports", "performance", "template.xlsx");

	@Test
	void hasAllNamesAndParts() throws Exception {
		if (Boolean.getBoolean("yidiantong.template.write")) {
			Files.write(FILE, PerformanceTemplate.draw());
		}
		assertThat(Workbooks.check(BuiltInTemplates.performance().layout(), Files.readAllBytes(FILE))).isEmpty();
		assertThat(Files.size(FILE)).isLessThan(100_000);
	}

	@Test
	void isDrawnWithAllNamesAndParts() throws Exception {
		assertThat(Workbooks.check(BuiltInTemplates.performance().layout(), PerformanceTemplate.draw())).isEmpty();
	}

	@Test
	void takesPlausibleContent() throws Exception {
		byte[] written = new TemplateWorkbooks().write(GeneratedContent.plausible(), null).bytes();
		assertThat(written).hasSizeLessThan(200_000);
		Files.write(Path.of("target", "performance-made.xlsx"), written);
	}

}
