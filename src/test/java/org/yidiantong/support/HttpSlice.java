package org.yidiantong.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.yidiantong.http.BodyErrors;
import org.yidiantong.http.Characters;
import org.yidiantong.http.EmptyRequest;
import org.yidiantong.http.ErrorAnswers;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.operations.Sunset;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.site.Revalidated;
import org.yidiantong.secrets.Hashes;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictUnknown;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Starts the module alone, with controllers for everything that can happen to a request.
 */
@ComponentScan(basePackageClasses = { ErrorAnswers.class, CitizenPage.class, RateLimiter.class })
@ComponentScan("org.yidiantong.tenancy.web")
@Import(HttpSlice.Sample.class)
public class HttpSlice {

	public static final DistrictCode KNOWN = new DistrictCode(341503);

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	AtomicInteger revision() {
		return new AtomicInteger(1);
	}

	@Bean
	DistrictManagement districts(AtomicInteger revision) {
		DistrictManagement districts = Mockito.mock(DistrictManagement.class);
		Mockito.when(districts.find(KNOWN))
			.thenAnswer((call) -> Optional.of(new District(KNOWN, "裕安区", "六安市", "安徽省", revision.get(), Instant.EPOCH)));
		return districts;
	}

	@Bean
	SecretKeys keys() {
		return (purpose) -> Hashes.hmac(new byte[32], purpose);
	}

	/** A refusal of a module. */
	static class TooMany extends Refusal {

		TooMany() {
			super("payload-too-large", Reason.TOO_LARGE);
		}

	}

	record Form(@NotBlank String name, @Size(max = 3) String note) {
	}

	/** A body with one member of each kind. */
	@JsonRequest(maxBytes = 400)
	record Order(@NotBlank(message = "{mistake.missing}") @Nullable String name,
			@Min(value = 1, message = "{mistake.unreadable}") @Nullable Integer count, @Nullable Boolean urgent,
			@Nullable LocalDate day, @Nullable Colour colour, List<String> tags,
			@Characters(max = 3, message = "{mistake.limit}") @Nullable String note, @Valid @Nullable Buyer buyer) {
	}

	record Buyer(@NotBlank(message = "{mistake.missing}") @Nullable String name) {
	}

	enum Colour {

		RED, BLUE

	}

	/** Handlers that fail, and some that succeed. */
	@Controller
	@TestComponent
	public static class Sample {

		public final AtomicInteger written = new AtomicInteger();

		@GetMapping("/api/v1/{district}/things")
		@ResponseBody
		Page<String> things(@PathVariable String district, PageRequest request) {
			List<String> all = IntStream.range(100, 220).mapToObj(Integer::toString).toList();
			return Page.cut(all, request, Pattern.compile(".*"), (thing) -> thing);
		}

		@Revalidated(parameters = { "limit", "after" })
		@GetMapping("/api/v1/{district}/same")
		@ResponseBody
		Page<String> same(@PathVariable String district, PageRequest request) {
			this.written.incrementAndGet();
			return Page.cut(List.of("100", "101"), request, Pattern.compile(".*"), (thing) -> thing);
		}

		@GetMapping("/api/v1/{district}/numbers/{number}")
		@ResponseBody
		String number(@PathVariable int number, @RequestParam int size) {
			return number + "/" + size;
		}

		@Sunset(deprecated = "2026-01-01", on = "2026-07-01", successor = "/api/v1/{district}/numbers/{number}")
		@GetMapping("/api/v1/{district}/figures/{number}")
		@ResponseBody
		String figure(@PathVariable int number) {
			return "figure " + number;
		}

		@PostMapping("/api/v1/{district}/things")
		@ResponseBody
		Form post(@RequestBody @Valid Form form) {
			return form;
		}

		@PostMapping("/api/v1/{district}/orders")
		@ResponseBody
		Order order(Order order) {
			return order;
		}

		@PostMapping("/api/v1/{district}/orders/checked")
		@ResponseBody
		Order checked(Order order, BodyErrors errors) {
			errors
				.refuseWith(() -> List.of(ValidationError.of("count", "cursor"), ValidationError.of("day", "cursor")));
			return order;
		}

		@PostMapping("/api/v1/{district}/orders/done")
		@ResponseBody
		List<String> done(EmptyRequest nothing) {
			return List.of();
		}

		@GetMapping("/fail/{how}")
		@ResponseBody
		String fail(@PathVariable String how) {
			throw switch (how) {
				case "refusal" -> new TooMany();
				case "district" -> new DistrictUnknown("999999<script>");
				default -> new IllegalStateException("secret at line 7");
			};
		}

		@CitizenPage(parameters = "place")
		@GetMapping("/{district}/sample")
		String page(@PathVariable String district, Model model) {
			this.written.incrementAndGet();
			model.addAttribute("name", "sample");
			model.addAttribute("title", "样页" + this.written);
			model.addAttribute("help", null);
			return "site/problem-type";
		}

	}

}
