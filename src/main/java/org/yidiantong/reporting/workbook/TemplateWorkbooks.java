package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Workbooks made of .xlsx templates by Apache POI.
 */
@Component
class TemplateWorkbooks implements Workbooks {

	private static final Logger logger = LoggerFactory.getLogger(TemplateWorkbooks.class);

	@Override
	public byte[] write(WorkbookContent content) {
		return write(content, null).bytes();
	}

	@Override
	public WrittenWorkbook write(WorkbookContent content, @Nullable Path own) {
		ReportDefinition definition = BuiltInReport.definition(content.template());
		definition.require(content);
		if (own == null || !Files.exists(own)) {
			return new WrittenWorkbook(builtIn(definition, content), List.of());
		}
		try {
			byte[] template = read(own);
			List<String> mistakes = TemplateCheck.of(definition, template);
			return mistakes.isEmpty() ? new WrittenWorkbook(Filling.fill(definition, content, template), List.of())
					: instead(definition, content, own, mistakes);
		}
		catch (IOException | RuntimeException ex) {
			return instead(definition, content, own, List.of(String.valueOf(ex.getMessage())));
		}
	}

	@Override
	public List<String> check(String report, byte[] template) {
		return TemplateCheck.of(BuiltInReport.definition(report), template);
	}

	private static WrittenWorkbook instead(ReportDefinition definition, WorkbookContent content, Path own,
			List<String> mistakes) {
		List<String> warnings = mistakes.stream().map((mistake) -> own.getFileName() + ": " + mistake).toList();
		logger.warn("The template {} is not used: {}. The one inside the program is used instead.", own,
				String.join("; ", mistakes));
		return new WrittenWorkbook(builtIn(definition, content), warnings);
	}

	private static byte[] builtIn(ReportDefinition definition, WorkbookContent content) {
		try {
			return Filling.fill(definition, content, BuiltInReport.template(content.template()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(Path file) throws IOException {
		if (Files.size(file) > TemplateCheck.LARGEST) {
			throw new IOException("the file is larger than 5 MB");
		}
		return Files.readAllBytes(file);
	}

}
