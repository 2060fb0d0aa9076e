package org.yidiantong.complaints;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.Recusals;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands of the desk on what a complaint is: its nature, who is recused from it, what
 * the units see of it, and whether it is the same as another one. Each one publishes its
 * event, is recorded in the audit log, and may refuse as those of {@link ComplaintDesk}
 * do.
 */
@Service
public class ComplaintTriage {

	private final ComplaintActions moves;

	private final Recusals recusals;

	private final OrganizationManagement organization;

	private final Complaints complaints;

	private final NoteProtection notes;

	private final ComplaintPhotos photos;

	private final AccountManagement accounts;

	ComplaintTriage(ComplaintActions moves, Recusals recusals, OrganizationManagement organization,
			Complaints complaints, NoteProtection notes, ComplaintPhotos photos, AccountManagement accounts) {
		this.accounts = accounts;
		this.notes = notes;
		this.photos = photos;
		this.moves = moves;
		this.recusals = recusals;
		this.organization = organization;
		this.complaints = complaints;
	}

	/**
	 * Decides the nature of a complaint before it is dispatched, and who is recused from
	 * it; publishes ComplaintClassified. A first desk that is among the recused does not
	 * see the complaint any more: the district goes on with it.
	 * @throws InvalidRequest with every error
	 */
	@Transactional
	public ActionResult classify(Actor actor, ComplaintRef ref, ClassifyComplaint asked) {
		return this.moves.move(actor, ref, ComplaintAction.CLASSIFY, (complaint, by) -> {
			InvalidRequest
				.throwIfAny(FilingValidation.errors(asked, this.organization.chart(), this.accounts.districtPosts()));
			Nature nature = Objects.requireNonNull(asked.nature());
			Recusal recusal = merged(complaint).stream().reduce(recusal(complaint, nature, asked), Recusal::and);
			return complaint.classify(nature, recusal, this.recusals.firstDesk(complaint.matter().placeCode(), recusal),
					by);
		});
	}

	/**
	 * Keeps words and photos of a complaint and its supplements from the units that
	 * handle it; publishes ComplaintRedacted. How much was hidden stands in the history.
	 * Supplements that were held for the desk's look are passed on to the units.
	 * @param words that occur in the texts which the units would see
	 * @param photos numbers of the photos to withhold, from 1: those of the complaint,
	 * then those of the supplements
	 * @throws InvalidRequest if nothing is named and nothing held, or something is named
	 * that is not there
	 */
	@Transactional
	public ActionResult redact(Actor actor, ComplaintRef ref, List<String> words, List<Integer> photos) {
		return this.moves.move(actor, ref, ComplaintAction.REDACT, (complaint, by) -> {
			List<String> hidden = words.stream().map(PlainText::line).filter((word) -> !word.isEmpty()).toList();
			SubjectMatter matter = complaint.matter();
			if (hidden.isEmpty() && photos.isEmpty() && !holds(complaint)) {
				throw new InvalidRequest(List.of(ValidationError.of("words", "case.redact.nothing")));
			}
			require(complaint, hidden);
			boolean held = holds(complaint);
			this.photos.withhold(complaint, photos);
			String owner = complaint.key().owner();
			return complaint.redact(this.notes.hide(owner, matter.text(), matter.original(), hidden),
					supplements(complaint, hidden), this.notes.keep(owner, record(held, hidden.size(), photos.size())),
					by);
		});
	}

	private static String record(boolean held, int words, int photos) {
		String hidden = "隐去文字 %d 处，不转照片 %d 张".formatted(words, photos);
		if (!held) {
			return hidden;
		}
		return (words + photos == 0) ? "补充材料已核对，原样转给承办单位" : "补充材料已核对，转给承办单位；" + hidden;
	}

	private static boolean holds(Complaint complaint) {
		return complaint.assignment().isPresent()
				&& complaint.history().supplements().stream().anyMatch(complaint::isHeld);
	}

	/** Requires that each word occurs in the text or in a supplement. */
	private static void require(Complaint complaint, List<String> words) {
		List<String> texts = Stream
			.concat(Stream.of(complaint.matter().text()), texts(complaint).values().stream().map(ProtectedText::masked))
			.toList();
		words.stream()
			.filter((word) -> texts.stream().noneMatch((text) -> text.contains(word)))
			.findFirst()
			.ifPresent((word) -> {
				throw new InvalidRequest(List.of(ValidationError.of("words", "case.redact.word", word)));
			});
	}

	/** The supplements in which some of the words occur, without these. */
	private Map<Integer, ProtectedText> supplements(Complaint complaint, List<String> words) {
		String owner = complaint.key().owner();
		Map<Integer, ProtectedText> changed = new TreeMap<>();
		texts(complaint).forEach((number, text) -> {
			if (words.stream().anyMatch(text.masked()::contains)) {
				changed.put(number, this.notes.hide(owner, text.masked(), text.sealed(), words));
			}
		});
		return changed;
	}

	private static Map<Integer, ProtectedText> texts(Complaint complaint) {
		List<HistoryEntry> entries = complaint.history().entries();
		Map<Integer, ProtectedText> texts = new TreeMap<>();
		complaint.history().supplements().forEach((number) -> {
			HistoryEntry entry = entries.get(number - 1);
			texts.put(number, new ProtectedText(String.valueOf(entry.note()), entry.original()));
		});
		return texts;
	}

	/** Persons that were named stay named, unless the desk names others. */
	private Recusal recusal(Complaint complaint, Nature nature, ClassifyComplaint asked) {
		SubjectMatter matter = complaint.matter();
		boolean report = nature == Nature.REPORT;
		List<String> said = (asked.persons() == null) ? matter.recusal().persons()
				: FileComplaint.lines(asked.persons())
					.stream()
					.map((one) -> this.notes.keep(complaint.key().owner(), one).masked())
					.toList();
		List<String> persons = report ? said : List.of();
		List<UnitCode> named = this.recusals.named(asked.units(), persons, matter.placeCode(), "");
		return this.recusals.of(report, matter.itemCode(), matter.listVersion(), matter.placeCode(), named)
			.naming(persons, asked.posts());
	}

	/** Who is recused from complaints which were merged into this one. */
	private List<Recusal> merged(Complaint complaint) {
		return this.complaints.findAllByIdTenantAndMilestonesMergedInto(complaint.key().tenant(), complaint.id())
			.stream()
			.map((one) -> one.matter().recusal())
			.toList();
	}

	/**
	 * Merges a complaint into another one of the same place, which goes on for both;
	 * publishes ComplaintMerged. Whoever is recused from the one is from then on recused
	 * from the other.
	 * @param number of the complaint that goes on
	 * @throws InvalidRequest if there is no such complaint
	 * @throws ActionImpossible if the other complaint has ended
	 * @throws UnitRecused if a unit that has the other complaint in hand is recused
	 */
	@Transactional
	public ActionResult merge(Actor actor, ComplaintRef ref, @Nullable String number) {
		return this.moves.move(actor, ref, ComplaintAction.MERGE, (complaint, by) -> {
			Complaint other = other(actor, complaint, number);
			other.absorb(complaint.matter().recusal());
			return complaint.merge(other.id(), by);
		});
	}

	private Complaint other(Actor actor, Complaint complaint, @Nullable String number) {
		ComplaintId itself = complaint.id();
		return this.complaints
			.findWithLockByIdTenantAndMilestonesNumber(BoundDistrict.required().value(), String.valueOf(number))
			.filter((found) -> !found.id().equals(itself) && ComplaintVisibility.sees(actor, found))
			.filter((found) -> found.matter().placeCode().equals(complaint.matter().placeCode()))
			.orElseThrow(() -> new InvalidRequest(List.of(ValidationError.of("into", "case.into"))));
	}

}
