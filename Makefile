# Short names for documented commands. Everything works without make: each target shows the command that it runs.

.DEFAULT_GOAL := help
.PHONY: help dev verify test format schema package run native containers

help: ## list these
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

dev: ## start the application at http://localhost:8080 and reload what changes
	./mvnw quarkus:dev

verify: ## build, check and run all tests
	./mvnw verify

test: ## run one test class: make test T=EdtfTest
	./mvnw test -Dtest='$(T)'

format: ## format the Java code
	./mvnw spotless:apply

schema: ## write schema.graphql anew after a change of the API
	./mvnw test -Dtest=SchemaFileTest -Dchancery.schema.update=true

package: ## package without tests
	./mvnw package -DskipTests

run: package ## start what was packaged
	java -jar target/quarkus-app/quarkus-run.jar

native: ## build the native executable and test it
	./mvnw verify -Dnative

containers: ## build the image for the JVM and start it beside PostgreSQL (CHANCERY_DATABASE_PASSWORD)
	./mvnw package -DskipTests -Pcontainer
	docker compose -f docker/compose.yaml up --build
