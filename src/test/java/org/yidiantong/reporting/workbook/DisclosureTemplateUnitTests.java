package org.yidiantong.reporting.workbook;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The template of the disclosure report has all its names. With
 * {@code -Dyidiantong.template.write=true} it is drawn anew first.
 */
class DisclosureTemplateUnitTests {

	private static final Path FILE = Path.of("reports", "disclosure", "template.xlsx");

	@Test
	void hasAllNamesAndParts() throws Exception {
		if (Boolean.getBoolean("yidiantong.template.write")) {
			Files.write(FILE, DisclosureTemplate.draw());
		}
		WorkbookLayout layout = BuiltInTemplates.of("disclosure").layout();
		assertThat(Workbooks.check(layout, Files.readAllBytes(FILE))).isEmpty();
		assertThat(Workbooks.check(layout, DisclosureTemplate.draw())).isEmpty();
	}

}
