package org.yidiantong.acceptance;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.drafting.CheckedList;
import org.yidiantong.checklist.drafting.CheckedWorkbook;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.disclosure.Period;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No Chinese message shows a constant of the program or a media type, neither in its own
 * text nor by an argument: every enum constant that a refusal can name has a name in both
 * languages.
 */
class PlainChineseMessagesUnitTests {

	private static final String BASE = "org.yidiantong";

	private static final Pattern MEDIA_TYPE = Pattern
		.compile("\\b(?:application|text|image|audio|video|multipart)/[a-z*]");

	private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9.])[A-Z][A-Z_]{2,}(?![A-Za-z0-9])");

	/** Constants that people know by this name. */
	private static final Set<String> KNOWN = Set.of("JPEG", "PNG", "GET", "POST");

	private static final Set<String> CONSTANTS = types(Enum.class).filter(Class::isEnum)
		.flatMap((type) -> Stream.of(type.getEnumConstants()))
		.map((constant) -> ((Enum<?>) constant).name())
		.filter((name) -> !KNOWN.contains(name))
		.collect(Collectors.toSet());

	/** Arguments of refusals by type; those of enums are generated. */
	private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(Map.entry(String.class, "示例"),
			Map.entry(int.class, 3), Map.entry(Integer.class, 3), Map.entry(long.class, 3L),
			Map.entry(boolean.class, true), Map.entry(UUID.class, new UUID(0, 1)),
			Map.entry(LocalDate.class, LocalDate.of(2021, 12, 15)), Map.entry(Instant.class, Instant.EPOCH),
			Map.entry(ComplaintId.class, new ComplaintId(new UUID(0, 1))),
			Map.entry(Duration.class, Duration.ofMinutes(5)), Map.entry(List.class, List.of()),
			Map.entry(Set.class, Set.of()), Map.entry(ItemCode.class, new ItemCode("B06")),
			Map.entry(PlaceCode.class, new PlaceCode("341503100-V04")),
			Map.entry(UnitCode.class, new UnitCode("HU-D22")), Map.entry(DistrictCode.class, new DistrictCode(341503)),
			Map.entry(Period.class, Period.known("2021-10")),
			Map.entry(CheckedList.class,
					new CheckedList("2022.1", LocalDate.of(2022, 1, 1), List.of(), List.of(), List.of())),
			Map.entry(CheckedWorkbook.class, new CheckedWorkbook(Optional.empty(), List.of(), new byte[0])));

	static Stream<Class<?>> refusals() {
		return types(Refusal.class).filter((type) -> !Modifier.isAbstract(type.getModifiers()))
			.filter((type) -> !type.getName().contains("Tests"));
	}

	@Test
	void showNoConstantAndNoMediaTypeOfTheirOwn() throws Exception {
		Map<String, String> raw = new TreeMap<>();
		for (String name : bundles()) {
			Properties texts = PropertiesLoaderUtils.loadProperties(
					new EncodedResource(new ClassPathResource(name + ".properties"), StandardCharsets.UTF_8));
			texts.forEach((key, text) -> {
				if (!faults(text.toString()).isEmpty()) {
					raw.put(key.toString(), text.toString());
				}
			});
		}
		assertThat(CONSTANTS).contains("REQUEST", "COLLECTIVE", "CASES_READ");
		assertThat(raw).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void nameWhatARefusalIsAbout(Class<?> type) throws Exception {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(bundles().toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		for (Executable maker : makers(type)) {
			for (Object[] arguments : arguments(maker.getParameterTypes())) {
				Refusal refusal = made(maker, arguments);
				String key = "problem." + refusal.name() + ".detail";
				Object[] named = refusal.arguments().toArray();
				assertThat(faults(messages.getMessage(key, named, Locale.ROOT))).as(Arrays.toString(arguments))
					.isEmpty();
				assertThat(messages.getMessage(key, named, Locale.ENGLISH)).as(Arrays.toString(arguments)).isNotBlank();
			}
		}
	}

	/** The constructors, or the static methods that use them. */
	private static List<Executable> makers(Class<?> type) {
		List<Executable> named = Stream.<Executable>of(type.getDeclaredMethods())
			.filter((method) -> ((Method) method).getReturnType() == type && Modifier.isStatic(method.getModifiers()))
			.toList();
		return named.isEmpty() ? List.of(type.getDeclaredConstructors()) : named;
	}

	private static Refusal made(Executable maker, Object[] arguments) throws ReflectiveOperationException {
		maker.setAccessible(true);
		return (Refusal) ((maker instanceof Constructor<?> constructor) ? constructor.newInstance(arguments)
				: ((Method) maker).invoke(null, arguments));
	}

	/** The arguments of a constructor, with each constant of each enum. */
	private static List<Object[]> arguments(Class<?>[] types) {
		List<Object[]> all = new ArrayList<>();
		int most = Stream.of(types).filter(Class::isEnum).mapToInt((type) -> constants(type).length).max().orElse(1);
		for (int turn = 0; turn < most; turn++) {
			int now = turn;
			all.add(Stream.of(types).map((type) -> sample(type, now)).toArray());
		}
		return all;
	}

	private static Object sample(Class<?> type, int turn) {
		if (type.isEnum()) {
			return constants(type)[turn % constants(type).length];
		}
		return Objects.requireNonNull(SAMPLES.get(type), () -> "No sample of " + type);
	}

	/** Refusals are only about the figures that are not counted from complaints. */
	private static Object[] constants(Class<?> type) {
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> !(constant instanceof Kpi figure) || !figure.isOfComplaints())
			.toArray();
	}

	private static List<String> faults(String text) {
		List<String> faults = new ArrayList<>();
		WORD.matcher(text).results().map(MatchResult::group).filter(CONSTANTS::contains).forEach(faults::add);
		MEDIA_TYPE.matcher(text).results().map(MatchResult::group).forEach(faults::add);
		return faults;
	}

	private static Set<String> bundles() throws Exception {
		Set<String> names = new TreeSet<>();
		for (Resource one : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			names.add("messages/" + Objects.requireNonNull(one.getFilename()).replaceFirst("(_en)?\\.properties", ""));
		}
		return names;
	}

	private static Stream<Class<?>> types(Class<?> base) {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				return true;
			}
		};
		scanner.addIncludeFilter(new AssignableTypeFilter(base));
		return scanner.findCandidateComponents(BASE)
			.stream()
			.map((found) -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()),
					PlainChineseMessagesUnitTests.class.getClassLoader()));
	}

}
