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
		WorkbookLayout layout = content.template().layout();
		layout.require(content);
		if (own == null) {
			return new FilledWorkbook(usual(content), List.of());
		}
		try {
			List<String> errors = TemplateCheck.of(layout, own);
			return errors.isEmpty() ? new FilledWorkbook(TemplateFiller.fill(layout, content, own), List.of())
					: instead(content, errors);
		}
		catch (IOException | RuntimeException ex) {
			return instead(content, List.of(String.valueOf(ex.getMessage())));
		}
	}

	private static FilledWorkbook instead(WorkbookContent content, List<String> errors) {
		logger.warn("A template of {} is not used: {}. The one of the report is used instead.",
				content.template().report(), String.join("; ", errors));
		return new FilledWorkbook(usual(content), errors);
	}

	private static byte[] usual(WorkbookContent content) {
		try {
			return TemplateFiller.fill(content.template().layout(), content, content.template().file());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
