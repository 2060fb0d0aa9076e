-- The job repository of Spring Batch 6.0, as its schema-postgresql.sql makes it, under names of this module. What it
-- holds are runs: numbers of districts, days, states and times, no row of a district.

CREATE TABLE reporting_batch_job_instance (
  JOB_INSTANCE_ID BIGINT  NOT NULL PRIMARY KEY,
  VERSION BIGINT,
  JOB_NAME VARCHAR(100) NOT NULL,
  JOB_KEY VARCHAR(32) NOT NULL,
  constraint JOB_INST_UN unique (JOB_NAME, JOB_KEY)
);

CREATE TABLE reporting_batch_job_execution (
  JOB_EXECUTION_ID BIGINT  NOT NULL PRIMARY KEY,
  VERSION BIGINT,
  JOB_INSTANCE_ID BIGINT NOT NULL,
  CREATE_TIME TIMESTAMP NOT NULL,
  START_TIME TIMESTAMP DEFAULT NULL,
  END_TIME TIMESTAMP DEFAULT NULL,
  STATUS VARCHAR(10),
  EXIT_CODE VARCHAR(2500),
  EXIT_MESSAGE VARCHAR(2500),
  LAST_UPDATED TIMESTAMP,
  constraint JOB_INST_EXEC_FK foreign key (JOB_INSTANCE_ID)
  references reporting_batch_job_instance(JOB_INSTANCE_ID)
);

CREATE TABLE reporting_batch_job_execution_params (
  JOB_EXECUTION_ID BIGINT NOT NULL,
  PARAMETER_NAME VARCHAR(100) NOT NULL,
  PARAMETER_TYPE VARCHAR(100) NOT NULL,
  PARAMETER_VALUE VARCHAR(2500),
  IDENTIFYING CHAR(1) NOT NULL,
  constraint JOB_EXEC_PARAMS_FK foreign key (JOB_EXECUTION_ID)
  references reporting_batch_job_execution(JOB_EXECUTION_ID)
);

CREATE TABLE reporting_batch_step_execution (
  STEP_EXECUTION_ID BIGINT  NOT NULL PRIMARY KEY,
  VERSION BIGINT NOT NULL,
  STEP_NAME VARCHAR(100) NOT NULL,
  JOB_EXECUTION_ID BIGINT NOT NULL,
  CREATE_TIME TIMESTAMP NOT NULL,
  START_TIME TIMESTAMP DEFAULT NULL,
  END_TIME TIMESTAMP DEFAULT NULL,
  STATUS VARCHAR(10),
  COMMIT_COUNT BIGINT,
  READ_COUNT BIGINT,
  FILTER_COUNT BIGINT,
  WRITE_COUNT BIGINT,
  READ_SKIP_COUNT BIGINT,
  WRITE_SKIP_COUNT BIGINT,
  PROCESS_SKIP_COUNT BIGINT,
  ROLLBACK_COUNT BIGINT,
  EXIT_CODE VARCHAR(2500),
  EXIT_MESSAGE VARCHAR(2500),
  LAST_UPDATED TIMESTAMP,
  constraint JOB_EXEC_STEP_FK foreign key (JOB_EXECUTION_ID)
  references reporting_batch_job_execution(JOB_EXECUTION_ID)
);

CREATE TABLE reporting_batch_step_execution_context (
  STEP_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
  SHORT_CONTEXT VARCHAR(2500) NOT NULL,
  SERIALIZED_CONTEXT TEXT,
  constraint STEP_EXEC_CTX_FK foreign key (STEP_EXECUTION_ID)
  references reporting_batch_step_execution(STEP_EXECUTION_ID)
);

CREATE TABLE reporting_batch_job_execution_context (
  JOB_EXECUTION_ID BIGINT NOT NULL PRIMARY KEY,
  SHORT_CONTEXT VARCHAR(2500) NOT NULL,
  SERIALIZED_CONTEXT TEXT,
  constraint JOB_EXEC_CTX_FK foreign key (JOB_EXECUTION_ID)
  references reporting_batch_job_execution(JOB_EXECUTION_ID)
);

CREATE SEQUENCE reporting_batch_step_execution_seq MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE reporting_batch_job_execution_seq MAXVALUE 9223372036854775807 NO CYCLE;
CREATE SEQUENCE reporting_batch_job_instance_seq MAXVALUE 9223372036854775807 NO CYCLE;

GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_batch_job_instance TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_batch_job_execution TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_batch_job_execution_params TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_batch_step_execution TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_batch_step_execution_context TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON reporting_batch_job_execution_context TO ${app};
GRANT USAGE ON SEQUENCE reporting_batch_step_execution_seq TO ${app};
GRANT USAGE ON SEQUENCE reporting_batch_job_execution_seq TO ${app};
GRANT USAGE ON SEQUENCE reporting_batch_job_instance_seq TO ${app};
