package org.yidiantong.reporting.runs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.StoredReports;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Starts the whole application on a port of its own, with a district in which a hundred
 * days have been played; a test may have more copies of it run beside.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "yidiantong.business-time.start=2021-09-06")
@Import({ PlayedDistrict.class, StoredReports.class, NoThreadPool.class, ReportRuns.class, LaterRunner.class })
public @interface SeveralCopies {

}
