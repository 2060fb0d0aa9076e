package org.yidiantong.complaints.inspection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Unchecked;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * The query parameters of a list of complaints.
 *
 * @param state names of states, separated by commas
 * @param from first day of filing
 * @param to last day of filing
 */
@Unchecked
public record ComplaintListParameters(@Parameter(description = "状态，可用逗号列出多个") @Nullable String state,
		@Parameter(description = "事项编号") @Nullable String item,
		@Parameter(description = "乡镇街、村或社区的编码") @Nullable String place,
		@Parameter(description = "主办单位的编码") @Nullable String unit,
		@Parameter(description = "提交的第一天，如 2021-09-06") @Nullable String from,
		@Parameter(description = "提交的最后一天") @Nullable String to,
		@Parameter(description = "只要已超期的") @Nullable Boolean overdue,
		@Parameter(description = "只要等调用方办理的") @Nullable Boolean waiting,
		@Parameter(description = "只要本轮最重的三色卡是这一种的", schema = @Schema(allowableValues = {
				"BLUE", "YELLOW", "RED" })) @Nullable String card,
		@Parameter(description = "只要正在督办的") @Nullable Boolean supervised,
		@Parameter(description = "只要有红色警示卡还没有书面说明的") @Nullable Boolean unexplained,
		@Parameter(description = "编号：本平台的，或者来源单位的") @Nullable String number,
		@Parameter(description = "只要这一来源的",
				schema = @Schema(allowableValues = { "ONLINE", "WINDOW", "TELEPHONE", "LETTER", "HOTLINE",
						"HISTORY" })) @Nullable String channel,
		@Parameter(description = "内容或者事项名称里有的词，空格隔开的每个词都要有；也可以是编号") @Nullable String q){

	/** Most characters that are looked for. */
	private static final int LONGEST = 100;

	/** The same as a filter; refuses with every error. */
	public ComplaintFilter filter() {
		List<ValidationError> errors = new ArrayList<>();
		ComplaintFilter filter = new ComplaintFilter(states(errors), code("item", this.item, ItemCode::read, errors),
				code("place", this.place, PlaceCode::read, errors), code("unit", this.unit, UnitCode::read, errors),
				day("from", this.from, errors), day("to", this.to, errors), isOverdue(), isWaiting(), card(errors),
				isSupervised(), isUnexplained(), given(this.number), channel(errors), words(errors));
		if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
			errors.add(ValidationError.ofParameter("to", "case.reversed"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return filter;
	}

	/** The parameters that were given, by name, for links and forms that keep them. */
	public Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		Map<String, @Nullable String> texts = new LinkedHashMap<>();
		texts.put("state", this.state);
		texts.put("item", this.item);
		texts.put("place", this.place);
		texts.put("unit", this.unit);
		texts.put("from", this.from);
		texts.put("to", this.to);
		texts.put("card", this.card);
		texts.put("number", this.number);
		texts.put("channel", this.channel);
		texts.put("q", this.q);
		texts.forEach((name, text) -> Optional.ofNullable(given(text)).ifPresent((one) -> given.put(name, one)));
		Map.of("overdue", isOverdue(), "waiting", isWaiting(), "supervised", isSupervised(), "unexplained",
				isUnexplained())
			.forEach((name, asked) -> {
				if (asked) {
					given.put(name, "true");
				}
			});
		return given;
	}

	/** The same as the query of an address. */
	public String query() {
		return given().entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** Whether only those are asked for in which something is to be done. */
	public boolean isWaiting() {
		return Boolean.TRUE.equals(this.waiting);
	}

	/** Whether only those are asked for whose time is over. */
	public boolean isOverdue() {
		return Boolean.TRUE.equals(this.overdue);
	}

	/** Whether only those are asked for of which an explanation is owed. */
	public boolean isUnexplained() {
		return Boolean.TRUE.equals(this.unexplained);
	}

	/** Whether only those are asked for that are under supervision. */
	public boolean isSupervised() {
		return Boolean.TRUE.equals(this.supervised);
	}

	private Set<ComplaintState> states(List<ValidationError> errors) {
		Set<ComplaintState> states = EnumSet.noneOf(ComplaintState.class);
		String named = given(this.state);
		for (String name : (named == null) ? new String[0] : named.split(",")) {
			Stream.of(ComplaintState.values())
				.filter((one) -> one.name().equals(name.strip()))
				.findFirst()
				.ifPresentOrElse(states::add, () -> errors.add(ValidationError.ofParameter("state", "case.state")));
		}
		return states;
	}

	private @Nullable CardKind card(List<ValidationError> errors) {
		String named = given(this.card);
		Optional<CardKind> kind = Optional.ofNullable(named).flatMap(CardKind::read);
		if (named != null && kind.isEmpty()) {
			errors.add(ValidationError.ofParameter("card", "case.card"));
		}
		return kind.orElse(null);
	}

	private @Nullable Channel channel(List<ValidationError> errors) {
		String named = given(this.channel);
		Optional<Channel> found = Channel.read(named);
		if (named != null && found.isEmpty()) {
			errors.add(ValidationError.ofParameter("channel", "case.channel"));
		}
		return found.orElse(null);
	}

	private List<String> words(List<ValidationError> errors) {
		if (PlainText.length(this.q) > LONGEST) {
			errors.add(ValidationError.ofParameter("q", "case.words", LONGEST));
			return List.of();
		}
		return Stream.of(PlainText.line(this.q).toLowerCase(Locale.ROOT).split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.toList();
	}

	private static <T> @Nullable T code(String name, @Nullable String input, Function<String, Optional<T>> reading,
			List<ValidationError> errors) {
		String text = given(input);
		Optional<T> code = Optional.ofNullable(text).flatMap(reading);
		if (text != null && code.isEmpty()) {
			errors.add(ValidationError.ofParameter(name, "case.code"));
		}
		return code.orElse(null);
	}

	private static @Nullable LocalDate day(String name, @Nullable String input, List<ValidationError> errors) {
		String text = given(input);
		try {
			LocalDate day = (text == null) ? null : LocalDate.parse(text);
			if (day != null && (day.getYear() < 1990 || day.getYear() > 2200)) {
				errors.add(ValidationError.ofParameter(name, "case.day"));
				return null;
			}
			return day;
		}
		catch (DateTimeParseException unreadable) {
			errors.add(ValidationError.ofParameter(name, "case.day"));
			return null;
		}
	}

	private static @Nullable String given(@Nullable String text) {
		return PlainText.isBlank(text) ? null : text.strip();
	}

}
