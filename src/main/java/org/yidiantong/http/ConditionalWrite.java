package org.yidiantong.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Documents an operation that changes something only as the caller has seen it: its
 * header {@code If-Match}, and the problems of a revision that is missing or stale and of
 * a state that does not allow the action.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, example = "\"3\"",
		description = "查看时得到的 ETag；之后有了变化，答复 412", schema = @Schema(type = "string"))
@ProblemResponse(status = 409, description = "现在的状态不能做这个操作")
@ProblemResponse(status = 412, description = "查看之后有了变化，请重新查看")
@ProblemResponse(status = 428, description = "缺少 If-Match")
public @interface ConditionalWrite {

}
