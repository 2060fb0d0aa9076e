package org.yidiantong.checklist.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yidiantong.checklist.Basis;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.spreadsheet.CellMistake;
import org.yidiantong.checklist.spreadsheet.ListWorkbook;
import org.yidiantong.checklist.spreadsheet.ListWorkbookReader;
import org.yidiantong.checklist.spreadsheet.MarkedWorkbook;
import org.yidiantong.checklist.spreadsheet.ReadList;
import org.yidiantong.checklist.spreadsheet.SheetCell;
import org.yidiantong.checklist.spreadsheet.SheetOptions;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Unit;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/**
 * The list of the bound district as a workbook: download it, check a changed one, make it
 * the draft of the next list. Every method requires {@link Permission#CHECKLIST_WRITE}.
 */
@Service
public class WorkbookManagement {

	private static final byte[] NOTHING = {};

	private final DraftManagement drafts;

	private final OrganizationManagement organization;

	private final MessageSource messages;

	WorkbookManagement(DraftManagement drafts, OrganizationManagement organization, MessageSource messages) {
		this.drafts = drafts;
		this.organization = organization;
		this.messages = messages;
	}

	/**
	 * The open draft as a workbook, or the version that takes effect last, ready to
	 * become the next.
	 */
	public byte[] download(Actor actor) {
		actor.require(Permission.CHECKLIST_WRITE);
		return ListWorkbook.write(this.drafts.document(actor), options(actor));
	}

	/** Checks a workbook without storing anything. */
	public CheckedWorkbook check(Actor actor, byte[] file) {
		actor.require(Permission.CHECKLIST_WRITE);
		ReadList read = ListWorkbookReader.read(file);
		SortedMap<SheetCell, List<MessageSourceResolvable>> found = new TreeMap<>();
		read.mistakes().forEach((one) -> add(found, one.cell(), message(one)));
		if (!read.markable()) {
			return new CheckedWorkbook(Optional.empty(), mistakes(found), NOTHING);
		}
		CheckedList list = this.drafts.check(actor, read.tree());
		list.mistakes()
			.stream()
			.filter((one) -> isNew(one, read))
			.forEach((one) -> add(found, read.cell(one.pointer()), one.message()));
		return new CheckedWorkbook(Optional.of(list), mistakes(found),
				found.isEmpty() ? NOTHING : MarkedWorkbook.mark(file, reasons(found)));
	}

	/**
	 * Makes a workbook the draft of the next list.
	 * @param revision that the actor has read
	 * @throws WorkbookNotValid with every mistake; nothing is stored
	 * @throws DraftChanged when somebody has changed the draft since
	 */
	public DraftView save(Actor actor, int revision, byte[] file) {
		CheckedWorkbook checked = check(actor, file);
		ReadList read = ListWorkbookReader.read(file);
		if (!read.mistakes().isEmpty() || !checked.list().map(CheckedList::isKeepable).orElse(false)) {
			throw new WorkbookNotValid(checked);
		}
		return this.drafts.save(actor, revision, read.tree());
	}

	/**
	 * Whether a mistake of the list does not follow from cells that are told already: a
	 * part that is missing because its cells are wrong, or what other files miss then.
	 */
	private static boolean isNew(ListMistake mistake, ReadList read) {
		SheetCell cell = read.cell(mistake.pointer());
		boolean follows = mistake.missing() || cell.equals(SheetCell.WORKBOOK);
		return read.mistakes().isEmpty()
				|| (!follows && read.mistakes().stream().noneMatch((known) -> known.cell().equals(cell)));
	}

	private SheetOptions options(Actor actor) {
		OrganizationChart chart = this.organization.chart();
		SortedMap<String, String> policies = new TreeMap<>();
		SortedMap<String, String> functions = new TreeMap<>();
		for (Item item : this.drafts.knownItems(actor)) {
			item.basis().forEach((basis) -> policies.put(basis.policy(), title(basis)));
		}
		chart.functions()
			.forEach((function) -> functions.put(function, chart.departmentFor(function).map(Unit::name).orElse("")));
		return new SheetOptions(policies, functions);
	}

	private static String title(Basis basis) {
		return "《" + basis.title() + "》" + ((basis.number() == null) ? "" : basis.number());
	}

	private Map<SheetCell, String> reasons(SortedMap<SheetCell, List<MessageSourceResolvable>> found) {
		Map<SheetCell, String> reasons = new TreeMap<>();
		found.forEach((cell, messages) -> reasons.put(cell,
				String.join(" ",
						messages.stream()
							.map((one) -> this.messages.getMessage(one, LocaleContextHolder.getLocale()))
							.toList())));
		return reasons;
	}

	private static List<CheckedWorkbook.Mistake> mistakes(SortedMap<SheetCell, List<MessageSourceResolvable>> found) {
		List<CheckedWorkbook.Mistake> mistakes = new ArrayList<>();
		found.forEach((cell, messages) -> messages
			.forEach((one) -> mistakes.add(new CheckedWorkbook.Mistake(cell.name(), one))));
		return mistakes;
	}

	private static void add(Map<SheetCell, List<MessageSourceResolvable>> found, SheetCell cell,
			MessageSourceResolvable message) {
		found.computeIfAbsent(cell, (key) -> new ArrayList<>()).add(message);
	}

	private static MessageSourceResolvable message(CellMistake mistake) {
		return new DefaultMessageSourceResolvable(new String[] { "mistake.sheet." + mistake.code() },
				mistake.arguments().toArray());
	}

}
