package org.yidiantong.tenancy.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.adoption.AdoptionManagement;
import org.yidiantong.checklist.drafting.DraftAction;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.checklist.drafting.DraftView;
import org.yidiantong.checklist.drafting.WorkbookManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generated lists on their way from YAML into the database and back. The build tries as
 * many as are quick; {@code -Dyidiantong.lists=5000} tries more.
 */
@BusinessDay("2021-12-15")
class ListRoundTripModuleTests extends NewDistrictFolder {

	private static final int LISTS = Integer.getInteger("yidiantong.lists", 2);

	/** A year has 99 version numbers. */
	private static final int IN_A_YEAR = 99;

	private static final String TOMORROW = "2021-12-16";

	@Autowired
	private WorkbookManagement workbooks;

	@Autowired
	private DraftManagement drafts;

	@Autowired
	private AdoptionManagement adoptions;

	private final Actor editor = Actors.post(Role.DISTRICT_ADMINISTRATOR);

	private final Actor publisher = Actors.post(Role.LEADER);

	@Test
	void givesEveryListBackByteForByte() throws IOException {
		apply();
		for (int seed = 0; seed < LISTS; seed++) {
			String version = (2022 + seed / IN_A_YEAR) + "." + (1 + seed % IN_A_YEAR);
			byte[] yaml = new GeneratedList(seed).yaml(version);
			Files.write(this.folder.resolve("checklist.yaml"), yaml);
			assertThat(apply().changes()).as("list %d is published", seed).isNotEmpty();
			FolderExport export = this.folders.export(List.of(this.code));
			assertThat(text(export.files().get(this.code + "/checklist.yaml"))).as("list %d", seed)
				.isEqualTo(text(yaml));
			assertThat(export.isFaithful()).as("list %d: %s %s", seed, export.findings(), export.changes()).isTrue();
		}
	}

	@Test
	void givesEveryListBackByteForByteFromAWorkbook() throws IOException {
		apply();
		for (int seed = 0; seed < LISTS; seed++) {
			String version = (2022 + seed / IN_A_YEAR) + "." + (1 + seed % IN_A_YEAR);
			Files.write(this.folder.resolve("checklist.yaml"), new GeneratedList(seed).yaml(version));
			apply();
			String next = BoundDistrict.call(this.code,
					() -> publish(fromTomorrow(this.workbooks.download(this.editor))));
			byte[] expected = new GeneratedList(seed).yaml(next, TOMORROW);
			FolderExport export = this.folders.export(List.of(this.code));
			assertThat(text(export.files().get(this.code + "/checklist.yaml"))).as("list %d", seed)
				.isEqualTo(text(expected));
			BoundDistrict.run(this.code, () -> this.adoptions.withdraw(this.editor, next));
		}
	}

	/** A version that is not in effect yet can be withdrawn again. */
	private static byte[] fromTomorrow(byte[] workbook) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
				ByteArrayOutputStream changed = new ByteArrayOutputStream()) {
			book.getSheet("清单").getRow(1).getCell(1).setCellValue(LocalDate.parse(TOMORROW));
			book.write(changed);
			return changed.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Publishes a workbook as it was downloaded, by a second person. */
	private String publish(byte[] workbook) {
		DraftView draft = this.workbooks.save(this.editor, this.drafts.revision(this.editor), workbook);
		this.drafts.act(this.editor, draft.draft().revision(), DraftAction.SUBMIT, null);
		this.drafts.act(this.publisher, draft.draft().revision() + 1, DraftAction.PUBLISH, null);
		return draft.draft().version();
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

}
