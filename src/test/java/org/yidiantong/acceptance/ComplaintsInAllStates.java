package org.yidiantong.acceptance;

import java.net.http.HttpResponse;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Creates complaints of 裕安区 in states that its story lacks: rejected, referred, merged,
 * returned, suspended, reopened, and without an item.
 */
final class ComplaintsInAllStates {

	private static final String API = "/api/v1/341503";

	private final ApiClient program;

	private String id = "";

	private String revision = "";

	ComplaintsInAllStates(ApiClient program) {
		this.program = program;
	}

	void go() {
		file("\"itemCode\": \"L01\", ");
		act("reject", "{\"reason\": \"OUT_OF_SCOPE\", \"note\": \"请到法院起诉\"}");
		file("\"itemCode\": \"B16\", ");
		act("refer", "{\"note\": \"请看\"}");
		String number = accepted();
		file("\"itemCode\": \"L01\", ");
		act("merge", "{\"into\": \"" + number + "\"}");
		accepted();
		act("refer", "{\"note\": \"请看\"}");
		dispatched();
		act("return", "{\"note\": \"不归我们管\"}");
		dispatched();
		act("sign", "{}");
		act("suspend", "{\"note\": \"等检测结果\"}");
		dispatched();
		act("reply", "{\"text\": \"已换新灯\"}");
		act("review", "{\"approved\": true, \"note\": \"属实\"}");
		act("close", "{}");
		act("reopen", "{\"note\": \"又不亮了\"}");
	}

	/** Files a complaint and returns its tracking code. */
	String filed() {
		return file("");
	}

	/** Has a complaint accepted and returns its number. */
	String accepted() {
		file("");
		act("accept", "{}");
		return JsonPath.read(this.program.get(API + "/cases/" + this.id).body(), "$.caseNumber");
	}

	/** Has a complaint dispatched and returns its tracking code. */
	String dispatched() {
		String code = file("");
		act("accept", "{}");
		act("dispatch", "{\"unit\": \"HU-D21\", \"itemCode\": \"L03\", \"note\": \"请核实\"}");
		return code;
	}

	private String file(String item) {
		HttpResponse<String> receipt = this.program.post(API + "/complaints",
				"{" + item + "\"placeCode\": \"341503001-C02\", \"text\": \"路灯坏了三天\", \"anonymous\": true}",
				"Idempotency-Key", UUID.randomUUID().toString());
		assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
		this.id = JsonPath.read(this.program.get(API + "/cases?limit=1").body(), "$.items[0].id");
		this.revision = "\"0\"";
		return JsonPath.read(receipt.body(), "$.trackingCode");
	}

	private void act(String action, String body) {
		HttpResponse<String> answer = this.program.post(API + "/cases/" + this.id + "/" + action, body, "If-Match",
				this.revision);
		assertThat(answer.statusCode()).as(action + ": " + answer.body()).isEqualTo(200);
		this.revision = answer.headers().firstValue("ETag").orElseThrow();
	}

}
