package org.yidiantong.checklist.drafting;

import java.util.List;

import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A workbook has mistakes. Nothing of it was stored.
 */
public final class WorkbookNotValid extends Refusal {

	private final transient CheckedWorkbook workbook;

	public WorkbookNotValid(CheckedWorkbook workbook) {
		super("workbook-not-valid", Reason.INVALID, workbook.mistakes().size());
		this.workbook = workbook;
	}

	/** The workbook with its mistakes. */
	public CheckedWorkbook workbook() {
		return this.workbook;
	}

	@Override
	public List<ValidationError> errors() {
		return this.workbook.mistakes().stream().map(WorkbookNotValid::error).toList();
	}

	private static ValidationError error(CheckedWorkbook.Mistake mistake) {
		return new ValidationError(ValidationError.Source.PARAMETER, "file", new DefaultMessageSourceResolvable(
				new String[] { "mistake.sheet.at" }, new Object[] { mistake.cell(), mistake.message() }));
	}

}
