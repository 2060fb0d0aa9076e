package org.yidiantong.reporting.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Creates workbooks from .xlsx templates with Apache POI.
 */
@Component
class TemplateWorkbooks implements Workbooks {

	private static final Logger logger = LoggerFactory.getLogger(TemplateWorkbooks.class);

	@Override
	public FilledWorkbook write(WorkbookContent content, byte @Nullable [] own) {
		ReportDefinition definition = BuiltInReport.definition(content.template());
		definition.require(content);
		if (own == null) {
			return new FilledWorkbook(builtIn(definition, content), List.of());
		}
		try {
			List<String> errors = TemplateCheck.of(definition, own);
			return errors.isEmpty() ? new FilledWorkbook(TemplateFiller.fill(definition, content, own), List.of())
					: instead(definition, content, errors);
		}
		catch (IOException | RuntimeException ex) {
			return instead(definition, content, List.of(String.valueOf(ex.getMessage())));
		}
	}

	private static FilledWorkbook instead(ReportDefinition definition, WorkbookContent content, List<String> errors) {
		logger.warn("A template of {} is not used: {}. The one inside the program is used instead.", content.template(),
				String.join("; ", errors));
		return new FilledWorkbook(builtIn(definition, content), errors);
	}

	private static byte[] builtIn(ReportDefinition definition, WorkbookContent content) {
		try {
			return TemplateFiller.fill(definition, content, BuiltInReport.template(content.template()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
