package org.yidiantong.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentValidator;
import org.yidiantong.disclosure.content.RowDates;
import org.yidiantong.disclosure.content.TotalsOnlyRule;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import org.springframework.stereotype.Component;

/**
 * Turns what an officer entered into subject and content, or reports every validation
 * error.
 */
@Component
class DisclosureValidator {

	private static final int LONGEST_TITLE = 100;

	private static final int LONGEST_TEXT = 5000;

	private static final int LONGEST_TABLE = 100_000;

	private static final int LONGEST_REASON = 500;

	private final ChecklistManagement checklists;

	private final ContentValidator contents;

	private final BusinessClock clock;

	DisclosureValidator(ChecklistManagement checklists, ContentValidator contents, BusinessClock clock) {
		this.checklists = checklists;
		this.contents = contents;
		this.clock = clock;
	}

	/**
	 * Validates the input for a disclosure.
	 * @param published the subject of the published version, if any; kind, item and
	 * period of the input are ignored then
	 * @throws InvalidRequest with every validation error
	 */
	ValidDisclosure read(WriteDisclosure asked, Publisher publisher, @Nullable Subject published) {
		DisclosureInput input = DisclosureInput.of(asked);
		List<ValidationError> errors = new ArrayList<>();
		Subject subject = (published != null) ? published : subject(input, publisher, errors);
		if (published != null && input.why() == null) {
			errors.add(ValidationError.of("reason", "disclosure.reason.missing"));
		}
		Content content = isTooLong(input, errors) ? null : content(input, subject, errors);
		if (subject == null || content == null || !errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new ValidDisclosure(subject, publisher.supervising(), content, (published == null) ? null : input.why());
	}

	/** Texts that are too long are not validated any further. */
	private static boolean isTooLong(DisclosureInput input, List<ValidationError> errors) {
		int before = errors.size();
		limit(input.title(), LONGEST_TITLE, "title", "disclosure.title.long", errors);
		limit(input.text(), LONGEST_TEXT, "text", "disclosure.text.long", errors);
		limit(input.table(), LONGEST_TABLE, "table", "disclosure.table.long", errors);
		limit(input.reason(), LONGEST_REASON, "reason", "disclosure.reason.long", errors);
		return errors.size() > before;
	}

	private static void limit(String text, int longest, String at, String code, List<ValidationError> errors) {
		int length = (int) text.codePoints().count();
		if (length > longest) {
			errors.add(ValidationError.of(at, code, length, longest));
		}
	}

	private Content content(DisclosureInput input, @Nullable Subject subject, List<ValidationError> errors) {
		String usual = (subject == null) ? "" : subject.usualTitle();
		Content content = input.content(usual);
		Optional<Item> item = (subject == null) ? Optional.empty() : this.checklists.item(subject.itemCode());
		this.contents.check(content,
				new TotalsOnlyRule((subject == null) ? "" : subject.itemName(),
						item.map((one) -> one.disclosure().what()).orElse(""),
						item.filter(DisclosureValidator::isOfBenefits).isPresent()),
				errors);
		if (subject != null) {
			Period period = Period.known(subject.period());
			new RowDates(period.from(), period.to()).check(content, this.clock.today(), errors);
		}
		return content;
	}

	/** Whether an item is about what single people get. */
	static boolean isOfBenefits(Item item) {
		return item.category().group() == ItemGroup.SERVICE;
	}

	private @Nullable Subject subject(DisclosureInput input, Publisher publisher, List<ValidationError> errors) {
		Optional<DisclosureKind> kind = Arrays.stream(DisclosureKind.values())
			.filter((one) -> one.name().equals(input.kind()))
			.findFirst();
		if (kind.isEmpty()) {
			errors.add(ValidationError.of("kind", "disclosure.kind"));
		}
		Optional<Item> item = item(input.item(), publisher, errors);
		Optional<Period> period = period(input.period(), errors);
		return (kind.isEmpty() || item.isEmpty() || period.isEmpty()) ? null
				: subject(kind.get(), item.get(), period.get(), publisher);
	}

	private Subject subject(DisclosureKind kind, Item item, Period period, Publisher publisher) {
		return new Subject(kind, item.code(), item.lineage(), item.name(), this.checklists.current().version(),
				publisher.unit().code(), publisher.unit().name(), publisher.place().code(), publisher.place().name(),
				publisher.place().path().stream().map(PlaceCode::value).collect(Collectors.joining("/")),
				publisher.township(), period.code(), item.disclosure().audience());
	}

	private Optional<Item> item(String code, Publisher publisher, List<ValidationError> errors) {
		if (code.isEmpty()) {
			errors.add(ValidationError.of("item", "disclosure.item.missing"));
			return Optional.empty();
		}
		Optional<Item> item = ItemCode.read(code).flatMap(this.checklists::item);
		if (item.isEmpty()) {
			errors.add(ValidationError.of("item", "disclosure.item.unknown"));
		}
		else if (this.checklists.items(ItemFilter.at(publisher.place().code()))
			.stream()
			.noneMatch((one) -> one.code().equals(item.get().code()))) {
			errors.add(ValidationError.of("item", "disclosure.item.elsewhere", item.get().name(),
					publisher.place().name()));
		}
		return item;
	}

	private Optional<Period> period(String code, List<ValidationError> errors) {
		Optional<Period> period = Period.parse(code);
		if (period.isEmpty()) {
			errors
				.add(ValidationError.of("period", code.isEmpty() ? "disclosure.period.missing" : "disclosure.period"));
		}
		else if (period.get().from().isAfter(this.clock.today())) {
			errors.add(ValidationError.of("period", "disclosure.period.ahead", period.get().code()));
		}
		return period;
	}

	/** Valid input for a disclosure. */
	record ValidDisclosure(Subject subject, @Nullable UnitCode supervising, Content content, @Nullable String reason) {
	}

}
