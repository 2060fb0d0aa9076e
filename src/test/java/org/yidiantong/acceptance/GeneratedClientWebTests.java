package org.yidiantong.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.yidiantong.support.ChildJvm;
import org.yidiantong.support.WholeApplication;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An integrator generates a Java client from the OpenAPI document with OpenAPI Generator,
 * compiles it together with a small program, and files a complaint with it. The build
 * puts the generator into {@code target}.
 */
@WholeApplication
class GeneratedClientWebTests {

	private static final Path GENERATOR = Path.of("target", "openapi-generator.jar");

	private static final Path DOCUMENT = Path.of("target", "openapi.json");

	private static final Path CLIENT = Path.of("target", "generated-client");

	/** The integrator's program. */
	private static final String PROGRAM = """
			import java.util.Map;
			import java.util.UUID;

			import org.openapitools.client.ApiClient;
			import org.openapitools.client.ApiException;
			import org.openapitools.client.api.ComplaintsApi;
			import org.openapitools.client.model.ComplaintProgress;
			import org.openapitools.client.model.FilingRequest;
			import org.openapitools.client.model.Receipt;

			public class Program {

				public static Map<String, Object> run(String url) throws Exception {
					ApiClient client = new ApiClient();
					client.updateBaseUri(url);
					ComplaintsApi complaints = new ComplaintsApi(client);
					FilingRequest filing = new FilingRequest().placeCode("341503100-V04")
						.text("村口的路灯坏了三天")
						.anonymous(true);
					Receipt receipt = complaints.fileComplaint("341503", UUID.randomUUID().toString(), filing);
					ComplaintProgress progress = complaints.trackComplaint("341503", receipt.getTrackingCode());
					int refused = 0;
					try {
						complaints.fileComplaint("341503", UUID.randomUUID().toString(), new FilingRequest().text(""));
					}
					catch (ApiException ex) {
						refused = ex.getCode();
					}
					return Map.of("trackingCode", receipt.getTrackingCode(), "dueOn", receipt.getDueOn(), "status",
							progress.getStatus().getValue(), "itemCode", String.valueOf(progress.getItemCode()), "refused",
							refused);
				}

			}
			""";

	@LocalServerPort
	private int port;

	@Test
	@SuppressWarnings("unchecked")
	void filesAComplaintAndGetsItsTrackingCode() throws Exception {
		Files.write(DOCUMENT, document());
		FileSystemUtils.deleteRecursively(CLIENT);
		generate();
		compile();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { CLIENT.resolve("classes").toUri().toURL() },
				getClass().getClassLoader())) {
			Map<String, Object> told = (Map<String, Object>) loader.loadClass("Program")
				.getMethod("run", String.class)
				.invoke(null, "http://localhost:" + this.port);
			assertThat(told).containsEntry("status", "SUBMITTED")
				.containsEntry("itemCode", "null")
				.containsEntry("refused", 400)
				.containsKey("dueOn");
			assertThat(told.get("trackingCode")).asString().matches("[0-9A-Z]{4}(-[0-9A-Z]+)+");
		}
	}

	private byte[] document() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/v3/api-docs"))
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
	}

	private static void generate() throws IOException, InterruptedException {
		assertThat(GENERATOR).as("the generator; a Maven build copies it").exists();
		Path log = CLIENT.resolveSibling("generated-client.log");
		List<String> arguments = List.of("generate", "-i", DOCUMENT.toString(), "-g", "java", "--library", "native",
				"-o", CLIENT.toString(),
				"--additional-properties=openApiNullable=false,supportUrlQuery=false,useJakartaEe=true,documentationProvider=none",
				"--global-property=apis=Complaints:Cases:Reports:Checklist:Places:Disclosures:Events,models,"
						+ "supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
		Process generator = new ProcessBuilder(ChildJvm.jar(GENERATOR, arguments)).redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(generator.waitFor(3, TimeUnit.MINUTES)).as("generator finished in time, see " + log).isTrue();
		assertThat(generator.exitValue()).as("exit code of the generator, see " + log).isZero();
	}

	private static void compile() throws IOException {
		Path program = Files.writeString(CLIENT.resolve("Program.java"), PROGRAM);
		Path classes = Files.createDirectories(CLIENT.resolve("classes"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter errors = new StringWriter();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> generated = Files.walk(CLIENT.resolve("src/main/java"))) {
			List<File> sources = Stream
				.concat(Stream.of(program), generated.filter((one) -> one.toString().endsWith(".java")))
				.map(Path::toFile)
				.toList();
			boolean compiled = compiler
				.getTask(errors, files, null,
						List.of("-nowarn", "-proc:none", "-encoding", "UTF-8", "-d", classes.toString(), "-cp",
								System.getProperty("java.class.path")),
						null, files.getJavaFileObjectsFromFiles(sources))
				.call();
			assertThat(compiled).as(errors.toString()).isTrue();
		}
	}

}
