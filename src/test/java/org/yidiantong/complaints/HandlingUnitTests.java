package org.yidiantong.complaints;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.deadline.ReturnImpossible;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.UnitRecused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yidiantong.complaints.LampComplaint.CALENDAR;
import static org.yidiantong.complaints.LampComplaint.LIMITS;
import static org.yidiantong.complaints.LampComplaint.handler;

/**
 * How long and how often a unit may return a complaint that is not its own, and that no
 * recused unit gets one.
 */
class HandlingUnitTests {

	private final Handling filed = Handling.filed(LampComplaint.deadline());

	@ParameterizedTest
	@ValueSource(strings = { "2021-11-05T10:00", "2021-11-06T10:00", "2021-11-08T23:59" })
	void isReturnedUntilTheEndOfTheNextWorkingDay(String time) {
		Handling dispatched = this.filed.dispatched(LampComplaint.plan(), Recusal.none(),
				LampComplaint.at("2021-11-05T09:00"));
		Handling returned = dispatched.returned(LIMITS, CALENDAR, handler(time));
		assertThat(returned.assignment()).isNull();
		assertThat(returned.returns()).isEqualTo(1);
		assertThat(returned.clock()).isEqualTo(dispatched.clock());
	}

	@Test
	void isNotReturnedLater() {
		Handling dispatched = this.filed.dispatched(LampComplaint.plan(), Recusal.none(),
				LampComplaint.at("2021-11-05T09:00"));
		assertThatExceptionOfType(ReturnImpossible.class)
			.isThrownBy(() -> dispatched.returned(LIMITS, CALENDAR, handler("2021-11-09T00:00")))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("returned-too-late"))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(1));
	}

	@Test
	void isReturnedTwiceAtMost() {
		Handling twice = returned(returned(this.filed));
		assertThat(twice.returns()).isEqualTo(2);
		assertThatExceptionOfType(ReturnImpossible.class).isThrownBy(() -> returned(twice))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo("returned-too-often"))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(2));
	}

	@Test
	void tellsWhatItsTimeIsMadeOf() {
		assertThat(this.filed.dueParts().total()).isEqualTo(10);
		assertThat(this.filed.clock().dueOn()).isEqualTo(LampComplaint.DUE);
		assertThat(this.filed.assignment()).isNull();
	}

	/** A new way to set units must name the recused as well. */
	@Test
	void setsNoUnitsWithoutAskingWhoIsRecused() throws ReflectiveOperationException {
		Recusal recusal = new Recusal(List.of(), List.of(LampComplaint.plan().assignment().lead()));
		List<Method> setting = Stream.of(Handling.class.getDeclaredMethods())
			.filter((method) -> method.getReturnType() == Handling.class && !method.isSynthetic())
			.filter((method) -> Stream.of(method.getParameterTypes()).anyMatch(HandlingUnitTests::containsUnits))
			.toList();
		assertThat(setting).hasSizeGreaterThan(1);
		for (Method method : setting) {
			Object[] arguments = Stream.of(method.getParameterTypes()).map((type) -> value(type, recusal)).toArray();
			assertThat(arguments).as(method.toString()).contains(recusal);
			assertThatThrownBy(() -> method.invoke(this.filed, arguments)).as(method.toString())
				.hasRootCauseInstanceOf(UnitRecused.class);
		}
	}

	private static boolean containsUnits(Class<?> type) {
		return type == Assignment.class || type == DispatchPlan.class;
	}

	private static Object value(Class<?> type, Recusal recusal) {
		return Stream
			.of(LampComplaint.plan(), LampComplaint.plan().assignment(), recusal, LampComplaint.at("2021-11-02T09:00"))
			.filter(type::isInstance)
			.findFirst()
			.orElseThrow();
	}

	private static Handling returned(Handling before) {
		return before.dispatched(LampComplaint.plan(), Recusal.none(), LampComplaint.at("2021-11-02T09:00"))
			.returned(LIMITS, CALENDAR, handler("2021-11-02T10:00"));
	}

}
