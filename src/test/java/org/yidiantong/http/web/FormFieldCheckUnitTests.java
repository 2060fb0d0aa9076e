package org.yidiantong.http.web;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.InvalidRequest;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Names of fields on which the framework would fail while it creates the record of a
 * form.
 */
class FormFieldCheckUnitTests {

	private final FormFieldCheck check = new FormFieldCheck();

	@ParameterizedTest
	@ValueSource(strings = { "units[2147483647]", "units[256]", "units[99]", "units[0]", "units[-1]", "units[x]",
			"units[ 1]", "units[0][0]", "units[0].x", "units.x", "units[\u0000]", "units[0", "units[\n1]", "step[0]",
			"step.x", "step[]", "step." })
	void areRefused(String name) throws Exception {
		MockHttpServletRequest form = new MockHttpServletRequest("POST", "/341503/form");
		form.setParameter(name, "1");
		MockMultipartHttpServletRequest files = new MockMultipartHttpServletRequest();
		files.addFile(new MockMultipartFile(name, new byte[1]));
		for (MockHttpServletRequest request : List.of(form, files)) {
			assertThatExceptionOfType(InvalidRequest.class)
				.isThrownBy(() -> this.check.preHandle(request, new MockHttpServletResponse(), handler("take")));
		}
		assertThat(this.check.preHandle(form, new MockHttpServletResponse(), handler("other"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "units", "units[]", "step", "totalLimit.days", "[0]", ".", "", "stepx[1000]" })
	void areTaken(String name) throws Exception {
		MockHttpServletRequest form = new MockHttpServletRequest("POST", "/341503/form");
		form.setParameter(name, "1");
		assertThat(this.check.preHandle(form, new MockHttpServletResponse(), handler("take"))).isTrue();
	}

	private static HandlerMethod handler(String name) throws NoSuchMethodException {
		return new HandlerMethod(new Forms(), Forms.class.getDeclaredMethod(name, Form.class));
	}

	private static final class Forms {

		void take(@ModelAttribute Form form) {
			// only its parameter is looked at
		}

		void other(Form form) {
			// reads its fields itself
		}

	}

	private record Form(List<String> units, Integer step) {

	}

}
