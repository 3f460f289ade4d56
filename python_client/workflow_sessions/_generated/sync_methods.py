# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.
"""The public functions as methods."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from workflow_sessions.functions import Function
from workflow_sessions.rows import RowModel, found, read_row, read_rows, read_value
from workflow_sessions.values import UNSET, Json, Unset, as_list

from . import catalog, models

RESULTS: dict[str, Any] = {
    "archive_workflows": int,
    "duplicate_workflow": UUID,
    "move_workflows": int,
    "rename_folder": int,
    "rename_tag": int,
    "tag_workflows": int,
    "toggle_favorite": bool,
    "archive_old_workflow_versions": int,
    "compare_versions_to_mermaid": str,
    "set_version_label": int | None,
    "workflow_to_mermaid": str,
    "cancel_execution": str,
    "enqueue_execution": UUID,
    "retry_execution": UUID,
    "start_execution": UUID,
    "remove_workflow_schedule": bool,
    "remove_execution_archive": bool,
    "remove_retention_policy": bool,
    "schedule_maintenance": list[str],
    "set_change_feed": str,
    "unschedule_maintenance": int,
}
"""The types of values, by function."""


class Methods(ABC):
    """One method a function, named as in SQL. Only the arguments that are given are sent."""

    @abstractmethod
    def _call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        """The raw answer: a dict for a row, a list of dicts for rows, a value, a list of values, or None."""

    def _pages(
        self, function: Function, arguments: Mapping[str, Any], model: type[RowModel]
    ) -> Iterator[RowModel]:
        while rows := read_rows(model, self._call(function, arguments)):
            yield from found(rows)
            cursor = getattr(rows[-1], "next_cursor", None)
            if cursor is None:
                return
            arguments = {**arguments, "cursor": cursor}

    def archive_workflow(self, *, workflow_id: UUID | str) -> models.WorkflowSession:
        """Archive a workflow.

        Returns the current version; archiving twice is once. An archived template is not shown to
        others.
        Errors: PT403 a template of another user; PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        return read_row(models.WorkflowSession, self._call(catalog.ARCHIVE_WORKFLOW, arguments))

    def archive_workflows(self, *, workflow_ids: Sequence[UUID | str]) -> int:
        """Archive several workflows.

        Returns how many were archived by this call: those that are archived already do not count. All
        of them or none, as by archive_workflow.
        workflow_ids: at most 1,000, each the id of any version; a workflow that is named twice counts
        once.
        Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours,
        the place in DETAIL; PT413 more than 1,000 ids; PT422 no ids, or a null among them.
        """
        arguments: dict[str, Any] = {"workflow_ids": as_list(workflow_ids)}
        return read_value(RESULTS["archive_workflows"], self._call(catalog.ARCHIVE_WORKFLOWS, arguments))

    def create_workflow(
        self,
        *,
        name: str,
        nodes: Json | Unset = UNSET,
        edges: Json | Unset = UNSET,
        description: str | Unset | None = UNSET,
        trigger: Json | Unset | None = UNSET,
        variables: Json | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        folder: str | Unset | None = UNSET,
        status: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        is_favorite: bool | Unset = UNSET,
        version_note: str | Unset | None = UNSET,
        user_id: UUID | str | Unset = UNSET,
        validate: bool | Unset = UNSET,
    ) -> models.WorkflowSession:
        """Create a workflow.

        Returns its first version. A null counts as left out.
        nodes: ReactFlow nodes, objects with a non-empty string id. edges: ReactFlow edges, objects with
        string id, source and target.
        trigger: an object such as {"type": "schedule", "cron": "*/5 * * * *"}, which is kept and starts
        nothing: set_workflow_schedule does. variables: an object. status: draft, active, paused or
        archived.
        user_id: the owner; only service_role may name another than the caller.
        validate: nothing is saved when validate_workflow finds an error, by the rules of the owner;
        warnings pass.
        Limits: 4 MiB and 100 levels of definition, 20,000 nodes, 100,000 edges, 50 tags of 64
        characters, name and folder 255, note 2,000, description 20,000.
        Errors: PT401 nobody signed in, PT403 user_id is another user, PT404 no such account, PT413 too
        large, PT422 invalid, with the JSON path in DETAIL; PT422 validate found errors, DETAIL a JSON
        array of the first 100 as {code, path, message}.
        Defaults: nodes '[]', edges '[]', variables '{}', tags '{}', status 'draft', is_template FALSE,
        is_favorite FALSE, user_id auth.uid(), validate FALSE.
        """
        arguments: dict[str, Any] = {"name": name}
        if nodes is not UNSET:
            arguments["nodes"] = nodes
        if edges is not UNSET:
            arguments["edges"] = edges
        if description is not UNSET:
            arguments["description"] = description
        if trigger is not UNSET:
            arguments["trigger"] = trigger
        if variables is not UNSET:
            arguments["variables"] = variables
        if tags is not UNSET:
            arguments["tags"] = as_list(tags)
        if folder is not UNSET:
            arguments["folder"] = folder
        if status is not UNSET:
            arguments["status"] = status
        if is_template is not UNSET:
            arguments["is_template"] = is_template
        if is_favorite is not UNSET:
            arguments["is_favorite"] = is_favorite
        if version_note is not UNSET:
            arguments["version_note"] = version_note
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        if validate is not UNSET:
            arguments["validate"] = validate
        return read_row(models.WorkflowSession, self._call(catalog.CREATE_WORKFLOW, arguments))

    def delete_workflow(self, *, workflow_id: UUID | str) -> None:
        """Delete a workflow.

        workflow_id: the id of any version of it. All versions go; its runs and what they ran stay
        readable by their owner.
        Errors: PT403 a template of another user; PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        self._call(catalog.DELETE_WORKFLOW, arguments)

    def duplicate_workflow(
        self,
        *,
        source_workflow_id: UUID | str,
        new_name: str | Unset | None = UNSET,
        target_user_id: UUID | str | Unset = UNSET,
    ) -> UUID:
        """Copy a workflow or a template.

        Returns the id of the copy: a draft at version 1 with the source's current definition,
        description and tags, neither template nor favourite. forked_from_id names the version that was
        copied. new_name: by default the source's name and " (copy)".
        target_user_id: the copy's owner; only service_role may name another than the caller.
        Errors: PT401 nobody signed in; PT403 target_user_id is another user; PT404 no such workflow, or
        not yours to see; PT422 no id, or the name.
        Defaults: target_user_id auth.uid().
        """
        arguments: dict[str, Any] = {"source_workflow_id": source_workflow_id}
        if new_name is not UNSET:
            arguments["new_name"] = new_name
        if target_user_id is not UNSET:
            arguments["target_user_id"] = target_user_id
        return read_value(RESULTS["duplicate_workflow"], self._call(catalog.DUPLICATE_WORKFLOW, arguments))

    def export_workflow(
        self,
        *,
        workflow_id: UUID | str,
        include_versions: bool | Unset = UNSET,
        include_secrets: bool | Unset = UNSET,
        version: int | Unset | None = UNSET,
    ) -> Any:
        """Export a workflow.

        An object that import_workflow takes: format ("workflow-sessions"), format_version (1), name,
        description, tags, folder, versions, source, secrets.
        versions: one object a version, oldest first: version (1, 2, 3 …), parent_version (the version
        it was made from, or null), version_note, and nodes, edges, trigger, variables, or
        same_definition_as: the number of an earlier version with the same definition. source.versions:
        the numbers and times that they have here, which an import does not keep. No ids of users or
        workflows, status, star or template flag. An unchanged workflow gives an equal bundle.
        workflow_id: the id of any version. version: its number; the current one when left out.
        include_versions: that version and all before it.
        include_secrets: by default each text in a definition that looks like a credential is replaced
        by {"$secret": "NAME"}, named after its key, one name for one text.
        secrets: the names of all references, those of the author included. In names, descriptions,
        folders, tags, notes, keys and the ids that join nodes and edges, a text such as <secret> takes
        the place of the whole text. Of another user's template the current version alone can be
        exported, without folder and secrets.
        Limits: 8 MiB, 1,000 versions; without include_secrets 50,000 texts in different nodes and
        edges, and 10,000 credentials.
        Errors: PT401 nobody signed in; PT403 versions or secrets of another user's template; PT404 no
        such workflow or version, or not yours; PT413 too large, DETAIL says by what; PT422 no id, or a
        credential is found that could not be replaced.
        Defaults: include_versions FALSE, include_secrets FALSE.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if include_versions is not UNSET:
            arguments["include_versions"] = include_versions
        if include_secrets is not UNSET:
            arguments["include_secrets"] = include_secrets
        if version is not UNSET:
            arguments["version"] = version
        return self._call(catalog.EXPORT_WORKFLOW, arguments)

    def get_workflow(
        self,
        *,
        workflow_id: UUID | str,
        version: int | Unset | None = UNSET,
        label: str | Unset | None = UNSET,
    ) -> models.WorkflowSession:
        """Read a workflow.

        workflow_id: the id of any version of the workflow. version: its number, or label: a label that
        it carries; the current one when both are left out. Labels are the owner's: nobody else's
        template has one. Of another user's template the current version alone can be read, without
        signing in too.
        Errors: PT404 no such workflow, version or label, or not yours; PT422 no id, or both version and
        label.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if version is not UNSET:
            arguments["version"] = version
        if label is not UNSET:
            arguments["label"] = label
        return read_row(models.WorkflowSession, self._call(catalog.GET_WORKFLOW, arguments))

    def import_workflow(
        self, *, bundle: Json, new_name: str | Unset | None = UNSET, user_id: UUID | str | Unset = UNSET
    ) -> models.WorkflowSession:
        """Import a workflow.

        Returns the current version of a new workflow, always a draft, neither template nor favourite,
        with all versions of the bundle under new ids.
        bundle: what export_workflow returns. Needed are format, format_version, name and versions, and
        of each version its number and either nodes and edges or same_definition_as; source, secrets and
        what is not known are not looked at. Times are those of the import. References {"$secret":
        "NAME"} are kept: they are for the importer to fill in. new_name: instead of the bundle's.
        user_id: the owner; only service_role may name another than the caller.
        Limits: 8 MiB, 1,000 versions, and for each version those of create_workflow.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 no such account; PT413 too
        large; PT422 invalid: DETAIL is the first place in the bundle that does not fit, such as
        $.versions[3].nodes[2].id, or the argument. Nothing is written then.
        Defaults: user_id auth.uid().
        """
        arguments: dict[str, Any] = {"bundle": bundle}
        if new_name is not UNSET:
            arguments["new_name"] = new_name
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_row(models.WorkflowSession, self._call(catalog.IMPORT_WORKFLOW, arguments))

    def list_folders(
        self, *, include_archived: bool | Unset = UNSET, user_id: UUID | str | Unset = UNSET
    ) -> list[models.FolderSummary]:
        """List folders.

        One row a folder of the caller, and one for each level above it: a workflow in a/b/c makes a,
        a/b and a/b/c. Sorted as a tree, each folder before what is below it. workflow_count: workflows
        in the folder itself, 0 for a level that only leads to others;
        total_count: in it and below. Workflows without a folder are not counted, archived ones only
        with include_archived.
        user_id: the caller; service_role names the user.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT422 service_role named nobody.
        Defaults: include_archived FALSE, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.FolderSummary, self._call(catalog.LIST_FOLDERS, arguments))

    def list_tags(
        self, *, include_archived: bool | Unset = UNSET, user_id: UUID | str | Unset = UNSET
    ) -> list[models.TagSummary]:
        """List tags.

        One row a tag of the caller's workflows with the number of workflows that carry it, the most
        used first, then by tag. Upper and lower case differ. Archived workflows count only with
        include_archived. user_id: the caller; service_role names the user.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT422 service_role named nobody.
        Defaults: include_archived FALSE, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.TagSummary, self._call(catalog.LIST_TAGS, arguments))

    def list_workflows(
        self,
        *,
        status: str | Unset | None = UNSET,
        is_template: bool | Unset | None = UNSET,
        is_favorite: bool | Unset | None = UNSET,
        folder: str | Unset | None = UNSET,
        tags_any: Sequence[str] | Unset | None = UNSET,
        tags_all: Sequence[str] | Unset | None = UNSET,
        search_query: str | Unset | None = UNSET,
        include_archived: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        direction: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.WorkflowSummary]:
        """List workflows.

        Own workflows only, current versions, without definitions. Archived ones are left out unless
        asked for by status or include_archived.
        folder: exactly this one, without those below. tags_any, tags_all: workflows with one or all of
        these tags. search_query: words that must all stand in name or description, upper or lower case.
        order_by: updated_at, created_at, name, last_executed_at or execution_count; direction: asc or
        desc; ties by id.
        page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same
        order: every page costs the same.
        user_id: the caller; service_role may name any user, or null for all.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422
        status, order, page_size or cursor.
        Defaults: include_archived FALSE, order_by 'updated_at', direction 'desc', page_size 50, user_id
        auth.uid().
        """
        arguments: dict[str, Any] = {}
        if status is not UNSET:
            arguments["status"] = status
        if is_template is not UNSET:
            arguments["is_template"] = is_template
        if is_favorite is not UNSET:
            arguments["is_favorite"] = is_favorite
        if folder is not UNSET:
            arguments["folder"] = folder
        if tags_any is not UNSET:
            arguments["tags_any"] = as_list(tags_any)
        if tags_all is not UNSET:
            arguments["tags_all"] = as_list(tags_all)
        if search_query is not UNSET:
            arguments["search_query"] = search_query
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if order_by is not UNSET:
            arguments["order_by"] = order_by
        if direction is not UNSET:
            arguments["direction"] = direction
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.WorkflowSummary, self._call(catalog.LIST_WORKFLOWS, arguments))

    def iter_workflows(
        self,
        *,
        status: str | Unset | None = UNSET,
        is_template: bool | Unset | None = UNSET,
        is_favorite: bool | Unset | None = UNSET,
        folder: str | Unset | None = UNSET,
        tags_any: Sequence[str] | Unset | None = UNSET,
        tags_all: Sequence[str] | Unset | None = UNSET,
        search_query: str | Unset | None = UNSET,
        include_archived: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        direction: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> Iterator[models.WorkflowSummary]:
        """Every row of list_workflows, page after page."""
        arguments: dict[str, Any] = {}
        if status is not UNSET:
            arguments["status"] = status
        if is_template is not UNSET:
            arguments["is_template"] = is_template
        if is_favorite is not UNSET:
            arguments["is_favorite"] = is_favorite
        if folder is not UNSET:
            arguments["folder"] = folder
        if tags_any is not UNSET:
            arguments["tags_any"] = as_list(tags_any)
        if tags_all is not UNSET:
            arguments["tags_all"] = as_list(tags_all)
        if search_query is not UNSET:
            arguments["search_query"] = search_query
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if order_by is not UNSET:
            arguments["order_by"] = order_by
        if direction is not UNSET:
            arguments["direction"] = direction
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.LIST_WORKFLOWS, arguments, models.WorkflowSummary)

    def move_workflows(self, *, workflow_ids: Sequence[UUID | str], folder: str | None) -> int:
        """Move several workflows.

        Returns how many moved: those that are in the folder already do not count. All of them or none.
        folder: null takes them out of their folders.
        workflow_ids: at most 1,000, each the id of any version; a workflow that is named twice counts
        once. Moving is an edit: revision grows by one and updated_at stays.
        Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours,
        the place in DETAIL; PT413 more than 1,000 ids, or a folder longer than 255 characters; PT422 no
        ids, a null among them, or a blank folder.
        """
        arguments: dict[str, Any] = {"workflow_ids": as_list(workflow_ids), "folder": folder}
        return read_value(RESULTS["move_workflows"], self._call(catalog.MOVE_WORKFLOWS, arguments))

    def rename_folder(
        self, *, folder: str, new_folder: str | None, user_id: UUID | str | Unset = UNSET
    ) -> int:
        """Rename a folder.

        Returns how many workflows moved: those in the folder, and those below it, which keep their
        place below new_folder. Archived ones go along. No such folder is no error: 0. new_folder: one
        that exists takes them in; null takes all of them, those below too, out of every folder. Moving
        is an edit: revision grows by one and updated_at stays. All of it happens or nothing.
        user_id: the owner; only service_role may name another than the caller.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT413 a path would be longer than 255 characters; PT422 no folder, a blank one, or
        new_folder is below folder.
        Defaults: user_id auth.uid().
        """
        arguments: dict[str, Any] = {"folder": folder, "new_folder": new_folder}
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_value(RESULTS["rename_folder"], self._call(catalog.RENAME_FOLDER, arguments))

    def rename_tag(
        self, *, tag: str, new_tag: str | Unset | None = UNSET, user_id: UUID | str | Unset = UNSET
    ) -> int:
        """Rename a tag.

        Returns how many workflows carried the tag; archived ones are changed too. new_tag takes its
        place; a workflow that carries both keeps new_tag once. Null takes the tag away. No such tag is
        no error: 0. Upper and lower case differ. Tagging is an edit: revision grows by one and
        updated_at stays. All of it happens or nothing.
        user_id: the owner; only service_role may name another than the caller.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT413 new_tag longer than 64 characters; PT422 no tag, or a blank new_tag.
        Defaults: user_id auth.uid().
        """
        arguments: dict[str, Any] = {"tag": tag}
        if new_tag is not UNSET:
            arguments["new_tag"] = new_tag
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_value(RESULTS["rename_tag"], self._call(catalog.RENAME_TAG, arguments))

    def tag_workflows(
        self,
        *,
        workflow_ids: Sequence[UUID | str],
        add_tags: Sequence[str] | Unset | None = UNSET,
        remove_tags: Sequence[str] | Unset | None = UNSET,
    ) -> int:
        """Tag several workflows.

        Returns how many changed: a tag that is there already is not added again. All of them or none. A
        tag in both lists is added.
        workflow_ids: at most 1,000, each the id of any version; a workflow that is named twice counts
        once. add_tags, remove_tags: at most 50 each; null counts as left out. Tagging is an edit:
        revision grows by one and updated_at stays.
        Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours,
        the place in DETAIL; PT413 more than 1,000 ids, more than 50 tags in a list or on a workflow, or
        a tag longer than 64 characters; PT422 no ids, or a null or blank among ids or tags.
        Defaults: add_tags '{}', remove_tags '{}'.
        """
        arguments: dict[str, Any] = {"workflow_ids": as_list(workflow_ids)}
        if add_tags is not UNSET:
            arguments["add_tags"] = as_list(add_tags)
        if remove_tags is not UNSET:
            arguments["remove_tags"] = as_list(remove_tags)
        return read_value(RESULTS["tag_workflows"], self._call(catalog.TAG_WORKFLOWS, arguments))

    def toggle_favorite(self, *, workflow_id: UUID | str, is_favorite: bool | Unset | None = UNSET) -> bool:
        """Star a workflow.

        Returns whether it is starred now. is_favorite: what it shall be; flipped when left out. It does
        not reorder lists.
        Errors: PT403 a template of another user; PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if is_favorite is not UNSET:
            arguments["is_favorite"] = is_favorite
        return read_value(RESULTS["toggle_favorite"], self._call(catalog.TOGGLE_FAVORITE, arguments))

    def unarchive_workflow(self, *, workflow_id: UUID | str) -> models.WorkflowSession:
        """Bring an archived workflow back.

        Returns the current version. It has the status it had, but what was active comes back paused:
        nothing starts to run by itself.
        Errors: PT403 a template of another user; PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        return read_row(models.WorkflowSession, self._call(catalog.UNARCHIVE_WORKFLOW, arguments))

    def update_workflow(
        self,
        *,
        workflow_id: UUID | str,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        nodes: Json | Unset | None = UNSET,
        edges: Json | Unset | None = UNSET,
        trigger: Json | Unset | None = UNSET,
        variables: Json | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
        folder: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        is_template: bool | Unset | None = UNSET,
        is_favorite: bool | Unset | None = UNSET,
        version_note: str | Unset | None = UNSET,
        clear_fields: Sequence[str] | Unset = UNSET,
        expected_revision: int | Unset | None = UNSET,
        validate: bool | Unset = UNSET,
    ) -> models.WorkflowSession:
        """Edit a workflow in place.

        Returns the current version. Only what is given changes, a null counts as left out; what changes
        nothing writes nothing. The definition (nodes, edges, trigger, variables) and version_note are
        those of the current version, and runs that have started keep the definition that they started
        with. An edit makes revision grow by one, and a new version goes on counting; starring, status
        and is_template are no edits.
        clear_fields: names of fields to set to null: description, folder, category (which
        publish_template sets), trigger, version_note.
        status: archived archives the workflow, any other one brings it back. expected_revision: refuse
        when another revision is current.
        validate: nothing is saved when validate_workflow finds an error, by the rules of the owner, in
        the definition with the parts that are kept, changed or not; warnings pass. Shapes and limits
        are those of create_workflow.
        Errors: PT403 a template of another user; PT404 not found or not yours; PT409 stale
        expected_revision, with the current one in DETAIL; PT413 too large; PT422 invalid; PT422
        validate found errors, DETAIL a JSON array of the first 100 as {code, path, message}.
        Defaults: clear_fields '{}', validate FALSE.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if name is not UNSET:
            arguments["name"] = name
        if description is not UNSET:
            arguments["description"] = description
        if nodes is not UNSET:
            arguments["nodes"] = nodes
        if edges is not UNSET:
            arguments["edges"] = edges
        if trigger is not UNSET:
            arguments["trigger"] = trigger
        if variables is not UNSET:
            arguments["variables"] = variables
        if tags is not UNSET:
            arguments["tags"] = as_list(tags)
        if folder is not UNSET:
            arguments["folder"] = folder
        if status is not UNSET:
            arguments["status"] = status
        if is_template is not UNSET:
            arguments["is_template"] = is_template
        if is_favorite is not UNSET:
            arguments["is_favorite"] = is_favorite
        if version_note is not UNSET:
            arguments["version_note"] = version_note
        if clear_fields is not UNSET:
            arguments["clear_fields"] = as_list(clear_fields)
        if expected_revision is not UNSET:
            arguments["expected_revision"] = expected_revision
        if validate is not UNSET:
            arguments["validate"] = validate
        return read_row(models.WorkflowSession, self._call(catalog.UPDATE_WORKFLOW, arguments))

    def archive_old_workflow_versions(
        self, *, workflow_name: str, user_id: UUID | str | Unset = UNSET, keep_versions: int | Unset = UNSET
    ) -> int:
        """Archive old versions.

        Returns how many versions were archived by this call: each workflow of that name keeps its
        newest keep_versions, the current one among them, and those that carry a label. An archived
        version reads status archived and can still be read and restored. No workflow of that name is no
        error: 0.
        user_id: the owner; only service_role may name another than the caller.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT422 no name, or keep_versions
        below 1.
        Defaults: user_id auth.uid(), keep_versions 5.
        """
        arguments: dict[str, Any] = {"workflow_name": workflow_name}
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        if keep_versions is not UNSET:
            arguments["keep_versions"] = keep_versions
        return read_value(
            RESULTS["archive_old_workflow_versions"],
            self._call(catalog.ARCHIVE_OLD_WORKFLOW_VERSIONS, arguments),
        )

    def compare_definitions(
        self, *, from_definition: Json, to_definition: Json
    ) -> list[models.DefinitionChange]:
        """Compare two definitions.

        One row a change: nodes, then edges, then settings; no row means that they are equal. A
        definition is an object of nodes, edges, trigger and variables. What is missing or null is
        empty; other keys are not looked at, so rows of workflow_sessions can be given as JSON. kind,
        and what its row says: - node_added, node_removed, edge_added, edge_removed: the whole object is
        new_value or old_value, its path is $. - node_changed, edge_changed: path is where in the node
        or edge ($.data.symbol, $.data."odd key"[2]), a row for each smallest part that   differs.
        Objects are compared key by key, arrays of one length place by place; arrays of two lengths are
        one change, and so is   what lies below a path longer than 200 characters. - node_moved: its
        position (or positionAbsolute), whole. A node that changed otherwise, too, has further rows. -
        node_renumbered: the node has the content of an older one under a new id; path is $.id, the
        values are the ids. What repeats an id   inside a node (data.id, parentId, parentNode) has rows
        of its own. - node_reordered, edge_reordered: its place among the others changed. Only as few
        have such a row as must move. - setting_changed: path begins with $.trigger or $.variables.
        operation: add (there was nothing), remove (there is nothing now), replace, move (reordered). A
        null value is nothing or a JSON null, as the operation says. node_id, for edges the edge's id,
        node_type and label (data.label, or label) are the newer element's, or the removed one's, cut at
        255 characters. old_place, new_place: its index in the older and the newer array, from 0; null
        where it is not in it, and for settings. Of equal ids an exact equal is the same element; of the
        others the first belongs to the first, and so on. old_place tells them apart. To get the newer
        definition from the older one: 1. In all edges replace source and target by the new ids of
        node_renumbered rows, all at once, leaving out an old id that several older nodes have. An edge
        that so becomes right has no row; one that stays behind has an edge_changed row whose old_value
        equals new_value. 2. In the elements at old_place do what the rows with a path other than $ say.
        3. Put the added and reordered ones at new_place, and the others that are not removed into the
        places left, in their older order. 4. Do the setting rows. Numbers are equal by value: 1 and 1.0
        do not differ. Limits are those of create_workflow.
        Errors: PT413 too large; PT422 a definition is missing or invalid: DETAIL is the argument, or
        the path in it, from_definition being checked first.
        """
        arguments: dict[str, Any] = {"from_definition": from_definition, "to_definition": to_definition}
        return read_rows(models.DefinitionChange, self._call(catalog.COMPARE_DEFINITIONS, arguments))

    def compare_versions(
        self,
        *,
        workflow_id: UUID | str,
        from_version: int | Unset | None = UNSET,
        to_version: int | Unset | None = UNSET,
    ) -> list[models.DefinitionChange]:
        """Compare two versions of a workflow.

        One row a change, as compare_definitions says. workflow_id: the id of any version. to_version:
        the current version when left out.
        from_version: the one before to_version when left out, which the first version has not. It may
        be the later one: the rows then lead back. Of another user's template the current version alone
        exists, to be compared with itself.
        Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 no id.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if from_version is not UNSET:
            arguments["from_version"] = from_version
        if to_version is not UNSET:
            arguments["to_version"] = to_version
        return read_rows(models.DefinitionChange, self._call(catalog.COMPARE_VERSIONS, arguments))

    def compare_versions_to_mermaid(
        self,
        *,
        workflow_id: UUID | str,
        from_version: int | Unset | None = UNSET,
        to_version: int | Unset | None = UNSET,
    ) -> str:
        """Draw what changed between two versions.

        The text of a Mermaid flowchart of both versions in one, by the changes that compare_versions
        tells: added nodes and edges are green, removed ones red and dashed, changed or renumbered ones
        amber, nodes that only moved dotted; what only stands at another place of the array is plain.
        With a legend, and a note of how many changes trigger and variables have. The node $.nodes[3] of
        to_version is n3, removed nodes come after all others. An edge that followed a renumbered node
        has not changed. Arguments are those of compare_versions, shapes, labels and limits those of
        workflow_to_mermaid: at most 1,000 nodes and 2,000 edges are drawn, those that changed first.
        Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 no id.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if from_version is not UNSET:
            arguments["from_version"] = from_version
        if to_version is not UNSET:
            arguments["to_version"] = to_version
        return read_value(
            RESULTS["compare_versions_to_mermaid"], self._call(catalog.COMPARE_VERSIONS_TO_MERMAID, arguments)
        )

    def create_version(
        self,
        *,
        workflow_id: UUID | str,
        nodes: Json | Unset | None = UNSET,
        edges: Json | Unset | None = UNSET,
        trigger: Json | Unset | None = UNSET,
        variables: Json | Unset | None = UNSET,
        version_note: str | Unset | None = UNSET,
        expected_version: int | Unset | None = UNSET,
        validate: bool | Unset = UNSET,
    ) -> models.WorkflowSession:
        """Save a new version.

        Returns the current version. What is left out, or null, is kept. A definition that equals the
        current one (key order and white space do not count) makes no version, unless version_note is a
        new one. expected_version: refuse when another version is current.
        validate: nothing is saved when validate_workflow finds an error, by the rules of the owner, in
        the definition with the parts that are kept, changed or not; warnings pass. Shapes and limits
        are those of create_workflow.
        Errors: PT403 a template of another user; PT404 not found or not yours; PT409 stale
        expected_version, with the current one in DETAIL; PT413 too large; PT422 invalid; PT422 validate
        found errors, DETAIL a JSON array of the first 100 as {code, path, message}.
        Defaults: validate FALSE.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if nodes is not UNSET:
            arguments["nodes"] = nodes
        if edges is not UNSET:
            arguments["edges"] = edges
        if trigger is not UNSET:
            arguments["trigger"] = trigger
        if variables is not UNSET:
            arguments["variables"] = variables
        if version_note is not UNSET:
            arguments["version_note"] = version_note
        if expected_version is not UNSET:
            arguments["expected_version"] = expected_version
        if validate is not UNSET:
            arguments["validate"] = validate
        return read_row(models.WorkflowSession, self._call(catalog.CREATE_VERSION, arguments))

    def get_version_history(
        self,
        *,
        workflow_id: UUID | str | Unset | None = UNSET,
        workflow_name: str | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        before_version: int | Unset | None = UNSET,
    ) -> list[models.VersionSummary]:
        """List the versions of a workflow.

        Newest first, without definitions. workflow_id: the id of any version. workflow_name: instead of
        the id, all of the caller's workflows of that name, none being no error. page_size: 1 to 1,000 a
        workflow. before_version: only versions before this number, to get the next page.
        labels: what set_version_label put on it. definition_hash, layout_hash: fingerprints of what the
        version does and of where its nodes are drawn (position, positionAbsolute), 16 hexadecimal
        digits each. Versions of one definition_hash do the same; if their layout_hash differs, boxes
        were moved and nothing else. compare_versions says what differs. Compare them within one
        database; they prove nothing against somebody who forges them. Of another user's template only
        the current version is shown, without labels and authors.
        Errors: PT401 nobody signed in; PT404 not found or not yours; PT413 page too large; PT422
        neither id nor name, or page_size.
        Defaults: page_size 100.
        """
        arguments: dict[str, Any] = {}
        if workflow_id is not UNSET:
            arguments["workflow_id"] = workflow_id
        if workflow_name is not UNSET:
            arguments["workflow_name"] = workflow_name
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if before_version is not UNSET:
            arguments["before_version"] = before_version
        return read_rows(models.VersionSummary, self._call(catalog.GET_VERSION_HISTORY, arguments))

    def restore_version(
        self, *, workflow_id: UUID | str, version: int, expected_version: int | Unset | None = UNSET
    ) -> models.WorkflowSession:
        """Restore a version.

        Returns the current version: a new one with the restored definition, whose parent_workflow_id is
        the restored version. Restoring what is current changes nothing. expected_version: refuse when
        another version is current.
        Errors: PT403 a template of another user; PT404 no such workflow or version, or not yours; PT409
        stale expected_version, with the current one in DETAIL.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id, "version": version}
        if expected_version is not UNSET:
            arguments["expected_version"] = expected_version
        return read_row(models.WorkflowSession, self._call(catalog.RESTORE_VERSION, arguments))

    def set_version_label(self, *, workflow_id: UUID | str, version: int | None, label: str) -> int | None:
        """Put a label on a version.

        Returns the number of the version that carried the label before, null if none did: what a
        roll-back passes as version.
        workflow_id: the id of any version of the workflow. version: the number of the version that gets
        the label; null takes the label away.
        label: 1 to 64 characters, upper and lower case apart, without control characters and without
        blanks around it. A label is on one version of a workflow at a time, a version can carry
        several, a workflow has at most 20. get_workflow reads by label, get_version_history shows
        labels. Labels stay where they are when versions are added or restored, are not copied, and are
        nobody's business but the owner's. A labelled version is not archived by
        archive_old_workflow_versions; an archived one that gets a label comes back. Where nothing
        changes, nothing is written.
        Errors: PT401 nobody signed in; PT403 a template of another user; PT404 no such workflow or
        version, or not yours; PT413 too many labels, or too long; PT422 no id, or the label.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id, "version": version, "label": label}
        return read_value(RESULTS["set_version_label"], self._call(catalog.SET_VERSION_LABEL, arguments))

    def get_template_updates(self, *, workflow_id: UUID | str) -> list[models.DefinitionChange]:
        """What a template changed since it was copied.

        For a workflow that duplicate_workflow has made: one row a change, as compare_definitions says,
        from the definition that was copied to the source's current one, whatever became of the copy; no
        row when the source is as it was. A copy of one's own workflow has a source, too.
        workflow_id: the id of any version of the copy. Nothing is merged: create_version saves what the
        caller makes of it.
        Errors: PT401 nobody signed in; PT404 no such workflow, or not yours, or what it was copied from
        is deleted, private or archived by another user; PT409 it is not a copy; PT422 no id.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        return read_rows(models.DefinitionChange, self._call(catalog.GET_TEMPLATE_UPDATES, arguments))

    def list_template_categories(self) -> list[models.CategorySummary]:
        """List the categories of templates.

        One row a category with the number of templates in it, the fullest first, then by category; the
        first 1,000; without signing in too. Templates without a category are not counted. Upper and
        lower case differ.
        """
        arguments: dict[str, Any] = {}
        return read_rows(models.CategorySummary, self._call(catalog.LIST_TEMPLATE_CATEGORIES, arguments))

    def list_templates(
        self,
        *,
        search_query: str | Unset | None = UNSET,
        tags_any: Sequence[str] | Unset | None = UNSET,
        category: str | Unset | None = UNSET,
        order_by: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
    ) -> list[models.TemplateSummary]:
        """List templates.

        Everybody's, own ones among them, without definitions; without signing in too. user_id is the
        author; copies says how often others have copied it with duplicate_workflow, ever: hiding and
        deleting, of a copy too, take nothing away.
        order_by: updated_at (newest first), copies (most first) or name (from a to z); ties by id.
        search_query: words that must all stand in name or description, upper or lower case. tags_any:
        templates with one of these tags.
        category: templates of this one, as list_template_categories writes it.
        page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same
        order: every page costs the same. A copy that is made at the same moment as another one of the
        template is shown at once, but may count in the order from the next copy on.
        Errors: PT413 page too large, search_query over 1,000 characters or over 50 tags; PT422
        page_size, order_by or cursor.
        Defaults: order_by 'updated_at', page_size 50.
        """
        arguments: dict[str, Any] = {}
        if search_query is not UNSET:
            arguments["search_query"] = search_query
        if tags_any is not UNSET:
            arguments["tags_any"] = as_list(tags_any)
        if category is not UNSET:
            arguments["category"] = category
        if order_by is not UNSET:
            arguments["order_by"] = order_by
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        return read_rows(models.TemplateSummary, self._call(catalog.LIST_TEMPLATES, arguments))

    def iter_templates(
        self,
        *,
        search_query: str | Unset | None = UNSET,
        tags_any: Sequence[str] | Unset | None = UNSET,
        category: str | Unset | None = UNSET,
        order_by: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> Iterator[models.TemplateSummary]:
        """Every row of list_templates, page after page."""
        arguments: dict[str, Any] = {}
        if search_query is not UNSET:
            arguments["search_query"] = search_query
        if tags_any is not UNSET:
            arguments["tags_any"] = as_list(tags_any)
        if category is not UNSET:
            arguments["category"] = category
        if order_by is not UNSET:
            arguments["order_by"] = order_by
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        return self._pages(catalog.LIST_TEMPLATES, arguments, models.TemplateSummary)

    def publish_template(
        self,
        *,
        workflow_id: UUID | str,
        category: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
    ) -> models.WorkflowSession:
        """Publish a workflow as a template.

        Returns the current version, which everybody may see and copy from now on, as every later one;
        older versions, folder and star stay private.
        category: a heading of 1 to 255 characters, which list_templates shows and filters by, as it is
        written; it stays on the workflow, and update_workflow(clear_fields => '{category}') takes it
        away. description, tags: new ones for the workflow. What is left out is kept. What is published
        already stays so; setting the category is no edit, and reorders no list. Refused while nodes,
        edges, trigger, variables, name, description, category, tags or version_note hold what looks
        like a credential, and so is every later change of the template: DETAIL is a JSON array of at
        most 100 paths. {"$secret": "NAME"}, placeholders and expressions pass.
        Errors: PT401 no user; PT403 a template of another user; PT404 not found or not yours; PT409
        archived; PT413 too long or too many tags; PT422 credentials, a blank category, or invalid tags.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if category is not UNSET:
            arguments["category"] = category
        if description is not UNSET:
            arguments["description"] = description
        if tags is not UNSET:
            arguments["tags"] = as_list(tags)
        return read_row(models.WorkflowSession, self._call(catalog.PUBLISH_TEMPLATE, arguments))

    def unpublish_template(self, *, workflow_id: UUID | str) -> models.WorkflowSession:
        """Make a template private again.

        Returns the current version. Copies that others have made stay theirs. What is private already
        stays so.
        Errors: PT401 no user; PT403 a template of another user; PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        return read_row(models.WorkflowSession, self._call(catalog.UNPUBLISH_TEMPLATE, arguments))

    def find_node_usage(
        self,
        *,
        node_type: str | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        value: Json | Unset | None = UNSET,
        all_versions: bool | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.NodeUsage]:
        """Find the nodes that use a type or hold a value.

        Own workflows only, newest workflow first, then newest version, then the order of the nodes: one
        row a node, or a value where the path has [*]. node_type, path or both must be given.
        node_type: exactly, upper and lower case differ. It is a node's type; where that says only how
        nodes are drawn (default, custom, customNode, genericNode, agentFlow, invocation), what the data
        of Langflow's, Flowise's, Dify's and InvokeAI's nodes names. Only the first 255 characters of a
        type count.
        path: where to look in each node, as keys and places: data.model, data.tools[0].name,
        data.tools[*].name, data."odd key"; $ may come first. Nodes without it are left out.
        value: only nodes that hold exactly this there, compared by meaning: 1 is 1.0, and the order of
        keys does not count. Over PostgREST null is the same as leaving it out.
        all_versions: older versions, too, with a node_type only. include_archived: archived workflows
        and archived old versions, too. The row: path is where the node stands in its version, value
        what was found at the path that was asked for. It is null, and value_hidden_because says why,
        where a key on its way or in it is one of credentials (credential), or it has more than 16 KiB
        (too_large). Texts are cut at 255 characters.
        page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, until a page is
        empty. A call reads at most 1,000 definitions and two seconds long: a page can be short, and one
        on which nothing was found is a single row of nulls with the next_cursor to go on with. user_id:
        the caller; service_role may name any user, or null for all.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT413 node_type, path or page too long; PT422 neither node_type nor path, value without
        path, all_versions without node_type, a blank node_type, or no path, cursor or page_size.
        Defaults: all_versions FALSE, include_archived FALSE, page_size 50, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if node_type is not UNSET:
            arguments["node_type"] = node_type
        if path is not UNSET:
            arguments["path"] = path
        if value is not UNSET:
            arguments["value"] = value
        if all_versions is not UNSET:
            arguments["all_versions"] = all_versions
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.NodeUsage, self._call(catalog.FIND_NODE_USAGE, arguments))

    def iter_find_node_usage(
        self,
        *,
        node_type: str | Unset | None = UNSET,
        path: str | Unset | None = UNSET,
        value: Json | Unset | None = UNSET,
        all_versions: bool | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> Iterator[models.NodeUsage]:
        """Every row of find_node_usage, page after page."""
        arguments: dict[str, Any] = {}
        if node_type is not UNSET:
            arguments["node_type"] = node_type
        if path is not UNSET:
            arguments["path"] = path
        if value is not UNSET:
            arguments["value"] = value
        if all_versions is not UNSET:
            arguments["all_versions"] = all_versions
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.FIND_NODE_USAGE, arguments, models.NodeUsage)

    def search_workflows(
        self,
        *,
        query: str,
        scope: str | Unset = UNSET,
        tags_any: Sequence[str] | Unset | None = UNSET,
        tags_all: Sequence[str] | Unset | None = UNSET,
        folder: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        include_archived: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.WorkflowSearchResult]:
        """Search workflows and templates.

        Own workflows and everybody's templates, current versions, without definitions, the best first;
        without signing in templates only. Looked at are name, description (4,000 characters), tags, the
        folder of own ones, types of nodes, labels of nodes and edges (4,000 together), and the texts in
        data, parameters and config of the first 100 nodes, in trigger and in variables (6,000
        characters together), but nothing that stands under a key such as password, or looks like a
        credential.
        query: all of its words must be there, as they stand or as another form of an English word (of
        configuration as they stand); the last one, and one that ends with *, as a beginning; "words in
        quotes" side by side; -word not at all. If nothing has all of them, those of four letters and
        more that are nowhere are taken for typos. At most 16 words of 1,000 characters count; nothing
        in a query is an error, and nothing to look for finds nothing.
        scope: all, own (no templates of others) or templates (own ones among them). tags_any, tags_all,
        status, include_archived as in list_workflows;
        folder: own workflows in it, not those in folders below. page_size: 1 to 1,000. cursor:
        next_cursor of the last row of the page before, with the same arguments. Of each kind the 1,000
        that were made last are ranked. rank: how well it matches, the name before description, tags and
        folder, these before labels and these before the rest; then the newest update. user_id: the
        caller; service_role may name any user, or null for all: of workflows saved since the last
        run_maintenance 200 are looked at then, for a second at most.
        name_highlight, highlight: the name, and of description, labels or texts the first that matches,
        at most 200 characters, null when there is none. Matches stand between U+27E6 and U+27E7.
        Nothing is escaped: for HTML escape the text first, then put <mark> and </mark> in their place.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT413 page too large or over 50 tags; PT422 scope, status, page_size or cursor.
        Defaults: scope 'all', include_archived FALSE, page_size 20, user_id auth.uid().
        """
        arguments: dict[str, Any] = {"query": query}
        if scope is not UNSET:
            arguments["scope"] = scope
        if tags_any is not UNSET:
            arguments["tags_any"] = as_list(tags_any)
        if tags_all is not UNSET:
            arguments["tags_all"] = as_list(tags_all)
        if folder is not UNSET:
            arguments["folder"] = folder
        if status is not UNSET:
            arguments["status"] = status
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.WorkflowSearchResult, self._call(catalog.SEARCH_WORKFLOWS, arguments))

    def iter_search_workflows(
        self,
        *,
        query: str,
        scope: str | Unset = UNSET,
        tags_any: Sequence[str] | Unset | None = UNSET,
        tags_all: Sequence[str] | Unset | None = UNSET,
        folder: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        include_archived: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> Iterator[models.WorkflowSearchResult]:
        """Every row of search_workflows, page after page."""
        arguments: dict[str, Any] = {"query": query}
        if scope is not UNSET:
            arguments["scope"] = scope
        if tags_any is not UNSET:
            arguments["tags_any"] = as_list(tags_any)
        if tags_all is not UNSET:
            arguments["tags_all"] = as_list(tags_all)
        if folder is not UNSET:
            arguments["folder"] = folder
        if status is not UNSET:
            arguments["status"] = status
        if include_archived is not UNSET:
            arguments["include_archived"] = include_archived
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.SEARCH_WORKFLOWS, arguments, models.WorkflowSearchResult)

    def delete_node_type_rule(
        self, *, node_type: str, is_global: bool | Unset = UNSET, user_id: UUID | str | Unset = UNSET
    ) -> None:
        """Delete the rule for a type of node.

        Where the user's own rule goes, everybody's counts again. is_global: everybody's rule, for
        service_role alone, and user_id is then not looked at.
        user_id: the caller; service_role names the user.
        Errors: PT401 nobody signed in; PT403 user_id is another user, or is_global and not
        service_role; PT404 no such rule, or service_role named no account; PT422 no node_type, or
        service_role named nobody.
        Defaults: is_global FALSE, user_id auth.uid().
        """
        arguments: dict[str, Any] = {"node_type": node_type}
        if is_global is not UNSET:
            arguments["is_global"] = is_global
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        self._call(catalog.DELETE_NODE_TYPE_RULE, arguments)

    def list_node_type_rules(
        self,
        *,
        node_types: Sequence[str] | Unset | None = UNSET,
        is_global: bool | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset = UNSET,
    ) -> list[models.NodeTypeRule]:
        """List rules for types of nodes.

        One row a rule, by node_type in byte order: own ones, and those for everybody, of which
        is_in_force is false where the user has an own rule of the type.
        node_types: only rules of these types, at most 200. is_global: true for everybody's alone, false
        for own ones alone.
        page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before: every page costs
        the same.
        user_id: the caller; service_role may name any user, and sees everybody's alone when it names
        none.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no
        account; PT413 page too large or too many types; PT422 page_size or cursor.
        Defaults: page_size 100, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if node_types is not UNSET:
            arguments["node_types"] = as_list(node_types)
        if is_global is not UNSET:
            arguments["is_global"] = is_global
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.NodeTypeRule, self._call(catalog.LIST_NODE_TYPE_RULES, arguments))

    def iter_node_type_rules(
        self,
        *,
        node_types: Sequence[str] | Unset | None = UNSET,
        is_global: bool | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset = UNSET,
    ) -> Iterator[models.NodeTypeRule]:
        """Every row of list_node_type_rules, page after page."""
        arguments: dict[str, Any] = {}
        if node_types is not UNSET:
            arguments["node_types"] = as_list(node_types)
        if is_global is not UNSET:
            arguments["is_global"] = is_global
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.LIST_NODE_TYPE_RULES, arguments, models.NodeTypeRule)

    def set_node_type_rule(
        self,
        *,
        node_type: str,
        config_schema: Json | Unset | None = UNSET,
        allowed_inputs: Sequence[str] | Unset | None = UNSET,
        min_inputs: int | Unset | None = UNSET,
        max_inputs: int | Unset | None = UNSET,
        is_global: bool | Unset = UNSET,
        user_id: UUID | str | Unset = UNSET,
    ) -> models.NodeTypeRule:
        """Set the rule for a type of node.

        Returns the rule, which validate_workflow asks from now on, and saves with validate. It takes
        the place of the rule of that type that was there, as a whole: what is left out is not asked
        for. Saved workflows stay what they are. A user's own rule takes the place of everybody's, also
        when it asks for nothing.
        node_type: 1 to 255 characters, what a node has as its type; Langflow's and InvokeAI's nodes
        have it in data.type, Flowise's in data.name.
        config_schema: a JSON Schema of the node's data, all of it, the label too; a node without data
        counts as {}.
        allowed_inputs: the types of the nodes from which edges may come; {} for none. At most 200.
        min_inputs, max_inputs: how many edges may come; edges from unknown nodes do not count.
        is_global: a rule for everybody, for service_role alone, and user_id is then not looked at.
        user_id: the caller; service_role names the user. Keywords of config_schema: type (one or an
        array of string, number, integer, boolean, object, array, null), enum, const, minimum, maximum,
        exclusiveMinimum, exclusiveMaximum (numbers), minLength, maxLength (code points), items (one
        schema), minItems, maxItems, uniqueItems, properties, required, additionalProperties (true or
        false), allOf, anyOf, oneOf, not; true and false are schemas, but not the outermost. They mean
        what JSON Schema 2020-12 says: 1.0 is an integer and equals 1, and a keyword about another type
        of value holds. Ignored: title, description, default, examples, format, deprecated, readOnly,
        writeOnly, contentEncoding, contentMediaType, $schema, $id, $comment and x-…. Any other, such as
        pattern or $ref, is refused, unless the extension pg_jsonschema is installed: it then checks the
        whole schema and says only which node does not match. A regular expression of Postgres is not
        one of JSON Schema, so we check none ourselves. $ref may lead only into the schema: "#/…".
        Limits: 16 KiB, 40 levels and 200 schemas in a config_schema; 1,000 rules a user.
        Errors: PT401 nobody signed in; PT403 user_id is another user, or is_global and not
        service_role; PT404 service_role named no account; PT413 too large or too many; PT422 a keyword
        that cannot be checked, with its path in DETAIL, and anything else that is invalid.
        Defaults: is_global FALSE, user_id auth.uid().
        """
        arguments: dict[str, Any] = {"node_type": node_type}
        if config_schema is not UNSET:
            arguments["config_schema"] = config_schema
        if allowed_inputs is not UNSET:
            arguments["allowed_inputs"] = as_list(allowed_inputs)
        if min_inputs is not UNSET:
            arguments["min_inputs"] = min_inputs
        if max_inputs is not UNSET:
            arguments["max_inputs"] = max_inputs
        if is_global is not UNSET:
            arguments["is_global"] = is_global
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_row(models.NodeTypeRule, self._call(catalog.SET_NODE_TYPE_RULE, arguments))

    def validate_workflow(
        self, *, nodes: Json, edges: Json | Unset | None = UNSET, user_id: UUID | str | Unset = UNSET
    ) -> list[models.DefinitionProblem]:
        """Check a definition.

        One row a problem, none when all is well; nothing is stored, and no definition is refused: what
        is wrong with it is reported. edges: null counts as none.
        user_id: whose rules for types of nodes count beside those for everybody, by default the
        caller's; only service_role may name another.
        severity: error (create_workflow refuses it, or it cannot run as drawn, or it breaks a rule),
        warning (legal, and seldom meant) or info. Errors come first; each severity in order of nodes
        and edges. path: such as $.nodes[3].id, counted from 0. At most 1,000 rows, the last one then
        more_problems.
        Errors: definition_too_large, definition_too_deep, nodes_not_array, edges_not_array,
        too_many_nodes, too_many_edges, number_unreadable, node_not_object, edge_not_object, node_id_,
        edge_id_, edge_source_ and edge_target_ with missing, empty, number or not_text,
        node_id_duplicate, edge_id_duplicate, edge_source_unknown, edge_target_unknown. Edges to a
        doubled id are those of the first node that has it. Errors by rules (set_node_type_rule), looked
        for where nothing is too large, too deep or unreadable: config_invalid (a setting does not match
        the schema of the node's type: $.nodes[3].data.url), input_not_allowed (the edge comes from a
        type that the target does not take), inputs_missing, too_many_inputs. At most 1,000
        config_invalid a keyword of a schema are looked for, the first ones. Warning by rules:
        config_not_checked (the schema needs the extension pg_jsonschema, which is not there any more;
        or the elements of all lists in nodes of the type, times the items and uniqueItems of its
        schema, are over 1,000,000).
        Warnings: self_loop; parallel_edge (same source, target and handles); cycle (one row a group of
        nodes that lead to each other); no_start (every node that leads on has an incoming edge);
        node_unreachable (no start leads to it, a start being a node with outgoing edges and no incoming
        ones); position_invalid.
        Info: position_missing, type_missing, node_unconnected (no edge to another node, beside other
        nodes; notes and frames are not reported).
        Raised: PT403 user_id is another user; PT404 service_role named no account.
        Defaults: edges '[]', user_id auth.uid().
        """
        arguments: dict[str, Any] = {"nodes": nodes}
        if edges is not UNSET:
            arguments["edges"] = edges
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.DefinitionProblem, self._call(catalog.VALIDATE_WORKFLOW, arguments))

    def workflow_to_mermaid(self, *, workflow_id: UUID | str, version: int | Unset | None = UNSET) -> str:
        """Draw a workflow.

        The text of a Mermaid flowchart, of a workflow of one's own or a template. workflow_id: the id
        of any version. version: its number; the current one when left out. The node $.nodes[3] is n3;
        its shape follows its type. Labels are escaped: they are shown as they are, on one line, cut at
        80 characters. Ids that edges name and no node has are dashed nodes m0, m1 … At most 1,000 nodes
        and 2,000 edges are drawn: a note says how many more there are. Mermaid itself draws more than
        500 edges or 50,000 characters only when maxEdges or maxTextSize is raised.
        Errors: PT404 no such workflow or version, or not yours; PT422 no id.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if version is not UNSET:
            arguments["version"] = version
        return read_value(RESULTS["workflow_to_mermaid"], self._call(catalog.WORKFLOW_TO_MERMAID, arguments))

    def cancel_execution(self, *, execution_id: UUID | str, error_message: str | Unset | None = UNSET) -> str:
        """Cancel a run.

        Returns cancelled when the run is cancelled: one that is queued, or that no worker holds a lease
        on. Returns cancel_requested when a worker holds
        it: cancel_requested_at is set, the worker's next heartbeat tells it, and the run ends when the
        worker finishes it or its lease is over. complete_execution with status cancelled ends it at
        once. error_message: why, at most 2,000 characters.
        Errors: PT404 not found or not yours; PT409 already finished, with its status in DETAIL; PT413
        error_message too long.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id}
        if error_message is not UNSET:
            arguments["error_message"] = error_message
        return read_value(RESULTS["cancel_execution"], self._call(catalog.CANCEL_EXECUTION, arguments))

    def claim_executions(
        self,
        *,
        worker_id: str,
        batch_size: int | Unset = UNSET,
        lease_seconds: int | Unset = UNSET,
        workflow_id: UUID | str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.ClaimedExecution]:
        """Claim queued runs.

        One row a run that now runs and that nobody else gets: no rows when nothing is due. The longest
        available come first, so runs of a workflow begin in the order in which they were queued.
        worker_id: a name of 1 to 255 characters that no other worker has, and that a restarted worker
        does not use again. batch_size: 1 to 100. lease_seconds: 1 to 86,400; the worker calls
        heartbeat_execution before they are over, and complete_execution with its worker_id at the end.
        A run whose lease is over goes back to the queue, or fails after max_attempts: this function
        sees to 20 of them first. workflow_id: only runs of this workflow, by the id of any version.
        user_id: the caller; service_role may name any user, or null for all, who then take turns,
        however long their queues are.
        Errors: PT401 nobody signed in; PT403 user_id is another user, or the workflow is a template of
        one; PT404 workflow not found or not yours; PT413 worker_id too long; PT422 invalid.
        Defaults: batch_size 1, lease_seconds 60, user_id auth.uid().
        """
        arguments: dict[str, Any] = {"worker_id": worker_id}
        if batch_size is not UNSET:
            arguments["batch_size"] = batch_size
        if lease_seconds is not UNSET:
            arguments["lease_seconds"] = lease_seconds
        if workflow_id is not UNSET:
            arguments["workflow_id"] = workflow_id
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.ClaimedExecution, self._call(catalog.CLAIM_EXECUTIONS, arguments))

    def compare_version_stats(
        self, *, workflow_id: UUID | str, from_version: int, to_version: int
    ) -> models.VersionStatsComparison:
        """Compare how two versions of a workflow ran.

        All runs of either version, side by side, and whether the later one got worse. workflow_id: the
        id of any version. from_finished, to_finished: completed, failed and cancelled runs. Rates and
        durations as for get_execution_stats, null without runs.
        fails_more: whether more of to_version's runs fail, by more than chance gives in one of 40 cases
        (test of two proportions). is_slower: whether its median duration is a quarter longer, or more.
        Both are null below 10 completed or failed runs of either version.
        changes: what was changed from one to the other, numbers by kind such as {"node_changed": 2};
        compare_versions gives each of them.
        Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 a null.
        """
        arguments: dict[str, Any] = {
            "workflow_id": workflow_id,
            "from_version": from_version,
            "to_version": to_version,
        }
        return read_row(models.VersionStatsComparison, self._call(catalog.COMPARE_VERSION_STATS, arguments))

    def complete_execution(
        self,
        *,
        execution_id: UUID | str,
        status: str | Unset = UNSET,
        nodes_executed: int | Unset | None = UNSET,
        outputs: Json | Unset | None = UNSET,
        errors: Json | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
    ) -> None:
        """Finish a run.

        status: completed, failed or cancelled. nodes_executed: by default the number of nodes whose
        ends record_node_result recorded, or of outputs where it recorded nothing. outputs: an object by
        node id.
        errors: [{nodeId, nodeType, error, timestamp}], timestamp in epoch milliseconds or ISO 8601,
        nodeType and timestamp optional.
        outputs, errors: left out, the run shows those that record_node_result recorded; given, they
        take their place as a whole. The time is the server's; duration_ms counts from the start. A
        finished run never changes. Limit: 16 MiB of results.
        worker_id: of a run that was claimed; it is finished only if this worker still holds it. A
        queued run has to begin first, or is cancelled.
        Errors: PT404 not found or not yours; PT409 already finished, queued, or not the worker's any
        more, with its status in DETAIL; PT413 too large; PT422 invalid, with the JSON path in DETAIL;
        55P03 another transaction held the run for two seconds: call again.
        Defaults: status 'completed'.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id}
        if status is not UNSET:
            arguments["status"] = status
        if nodes_executed is not UNSET:
            arguments["nodes_executed"] = nodes_executed
        if outputs is not UNSET:
            arguments["outputs"] = outputs
        if errors is not UNSET:
            arguments["errors"] = errors
        if error_message is not UNSET:
            arguments["error_message"] = error_message
        if worker_id is not UNSET:
            arguments["worker_id"] = worker_id
        self._call(catalog.COMPLETE_EXECUTION, arguments)

    def enqueue_execution(
        self,
        *,
        workflow_id: UUID | str,
        trigger_source: str | Unset = UNSET,
        idempotency_key: str | Unset | None = UNSET,
        available_at: datetime | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
    ) -> UUID:
        """Queue a run.

        Returns the run's id. Workers get it from claim_executions, with the definition as it is now,
        which later edits do not change.
        workflow_id: the id of any version; the current one runs. trigger_source: what queued it, such
        as manual, schedule or webhook.
        idempotency_key: as for start_execution. available_at: not before; a time that has passed means
        now.
        max_attempts: 1 to 100, how many workers may lose it before it counts as failed. Runs of a
        workflow that is archived or deleted before they begin are cancelled.
        Errors: PT403 a template of another user, copy it first; PT404 not found or not yours; PT409
        archived; PT413 text too long; PT422 invalid.
        Defaults: trigger_source 'manual', available_at now(), max_attempts 3.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if trigger_source is not UNSET:
            arguments["trigger_source"] = trigger_source
        if idempotency_key is not UNSET:
            arguments["idempotency_key"] = idempotency_key
        if available_at is not UNSET:
            arguments["available_at"] = available_at
        if max_attempts is not UNSET:
            arguments["max_attempts"] = max_attempts
        return read_value(RESULTS["enqueue_execution"], self._call(catalog.ENQUEUE_EXECUTION, arguments))

    def get_execution(self, *, execution_id: UUID | str) -> models.WorkflowExecution:
        """Read a run.

        workflow_snapshot is the definition exactly as it was when the run started. Runs of deleted
        workflows can be read too.
        Errors: PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id}
        return read_row(models.WorkflowExecution, self._call(catalog.GET_EXECUTION, arguments))

    def get_execution_stats(
        self,
        *,
        workflow_id: UUID | str,
        since: datetime | Unset | None = UNSET,
        version: int | Unset | None = UNSET,
    ) -> models.ExecutionStats:
        """Sum up the runs of a workflow.

        One row, zeros when there are no runs; exact at any moment, and the same when old runs are
        removed. workflow_id: the id of any version, of a deleted workflow too. since: only runs created
        at or after, floored to the hour (UTC), or to the day when it is more than 35 days ago, and
        returned as counted_since; all runs when left out. version: only runs of this version; all
        versions when left out.
        success_rate: completed of completed and failed, 0 to 1, null when there are none. Durations in
        milliseconds, of completed and failed runs. avg and max are exact; percentiles are those of
        percentile_disc, wrong by 4.8 % or a millisecond at most. last_executed_at: when the last run
        was created.
        Errors: PT401 nobody signed in; PT404 not found or not yours, or no such version; PT422 since
        not from 1970 to 9999.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if since is not UNSET:
            arguments["since"] = since
        if version is not UNSET:
            arguments["version"] = version
        return read_row(models.ExecutionStats, self._call(catalog.GET_EXECUTION_STATS, arguments))

    def get_execution_timeline(
        self,
        *,
        workflow_id: UUID | str | Unset | None = UNSET,
        bucket: str | Unset = UNSET,
        since: datetime | Unset | None = UNSET,
        until: datetime | Unset | None = UNSET,
        version: int | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.ExecutionBucket]:
        """Sum up runs by the hour or the day.

        One row an hour or a day, oldest first, zeros where nothing ran. A run counts when it has
        finished, in the hour in which it was created. Hours and days are those of UTC. workflow_id: the
        id of any version, of a deleted workflow too; all workflows when left out. version: of that
        workflow.
        bucket: hour, for the last 35 days, or day. since: floored to the bucket, 24 hours or 30 days
        when left out. until: now when left out; the bucket that it lies in is whole. At most 1,000
        buckets. Columns as for get_execution_stats.
        user_id: the caller; service_role may name any user, or null for all, which reads the statistics
        of everybody.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 not found or not yours, or
        no such version; PT413 too many buckets; PT422 bucket, since, until, or version without
        workflow_id.
        Defaults: bucket 'hour', user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if workflow_id is not UNSET:
            arguments["workflow_id"] = workflow_id
        if bucket is not UNSET:
            arguments["bucket"] = bucket
        if since is not UNSET:
            arguments["since"] = since
        if until is not UNSET:
            arguments["until"] = until
        if version is not UNSET:
            arguments["version"] = version
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.ExecutionBucket, self._call(catalog.GET_EXECUTION_TIMELINE, arguments))

    def heartbeat_execution(
        self, *, execution_id: UUID | str, worker_id: str, lease_seconds: int | Unset = UNSET
    ) -> models.ExecutionLease:
        """Give a sign of life.

        Prolongs the lease of the worker that holds the run to lease_seconds (1 to 86,400) from now.
        cancel_requested: somebody asked for the run to be cancelled; stop, and complete_execution with
        status cancelled. A lease that is over is prolonged as long as nobody has taken the run back. A
        run that start_execution began has no lease until its first heartbeat takes one; it fails when
        that is over.
        Errors: PT404 not found or not yours; PT409 the run is finished, queued again, or another
        worker's, with its status in DETAIL: stop working on it; PT413 worker_id too long; PT422
        invalid; 55P03 another transaction held the run for a second: call again.
        Defaults: lease_seconds 60.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id, "worker_id": worker_id}
        if lease_seconds is not UNSET:
            arguments["lease_seconds"] = lease_seconds
        return read_row(models.ExecutionLease, self._call(catalog.HEARTBEAT_EXECUTION, arguments))

    def list_executions(
        self,
        *,
        workflow_id: UUID | str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        since: datetime | Unset | None = UNSET,
        until: datetime | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
        version: int | Unset | None = UNSET,
        trigger_source: str | Unset | None = UNSET,
    ) -> list[models.ExecutionSummary]:
        """List runs.

        Newest first, by the time they were created, without outputs, errors and snapshot. workflow_id:
        the id of any version; all workflows when left out.
        since, until: created at or after, and before. page_size: 1 to 1,000. cursor: next_cursor of the
        last row of the page before.
        user_id: the caller; service_role may name any user, or null for all. A workflow that is unknown
        or another user's has no runs here.
        version: of the workflow that ran. trigger_source: exactly this one. worker_id, lease_expires_at
        and the like are those of active runs: cancel_requested_at says which of the running ones are to
        stop. nodes_executed is counted when a run ends. Every page costs the same, also of queued,
        running, failed or cancelled runs where these are rare, and of a version or trigger_source that
        is rare in a workflow: without workflow_id, narrow the dates for these.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422
        status, date, page_size or cursor.
        Defaults: page_size 50, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if workflow_id is not UNSET:
            arguments["workflow_id"] = workflow_id
        if status is not UNSET:
            arguments["status"] = status
        if since is not UNSET:
            arguments["since"] = since
        if until is not UNSET:
            arguments["until"] = until
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        if version is not UNSET:
            arguments["version"] = version
        if trigger_source is not UNSET:
            arguments["trigger_source"] = trigger_source
        return read_rows(models.ExecutionSummary, self._call(catalog.LIST_EXECUTIONS, arguments))

    def iter_executions(
        self,
        *,
        workflow_id: UUID | str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        since: datetime | Unset | None = UNSET,
        until: datetime | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
        version: int | Unset | None = UNSET,
        trigger_source: str | Unset | None = UNSET,
    ) -> Iterator[models.ExecutionSummary]:
        """Every row of list_executions, page after page."""
        arguments: dict[str, Any] = {}
        if workflow_id is not UNSET:
            arguments["workflow_id"] = workflow_id
        if status is not UNSET:
            arguments["status"] = status
        if since is not UNSET:
            arguments["since"] = since
        if until is not UNSET:
            arguments["until"] = until
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        if version is not UNSET:
            arguments["version"] = version
        if trigger_source is not UNSET:
            arguments["trigger_source"] = trigger_source
        return self._pages(catalog.LIST_EXECUTIONS, arguments, models.ExecutionSummary)

    def list_failing_workflows(
        self,
        *,
        since: datetime | Unset | None = UNSET,
        minimum_runs: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.WorkflowHealth]:
        """List workflows whose runs fail.

        Own workflows with failed runs, the highest failure_rate (failed of completed and failed) first;
        deleted ones are left out. since: only runs created at or after, floored to the hour (UTC), or
        to the day when it is more than 35 days ago, and returned as counted_since; seven days when left
        out.
        minimum_runs: only workflows with so many completed and failed runs. percentile_duration_ms: the
        95th. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before. user_id:
        the caller; service_role may name any user, or null for all, which reads the statistics of
        everybody.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422
        since, minimum_runs, page_size or cursor.
        Defaults: minimum_runs 1, page_size 50, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if since is not UNSET:
            arguments["since"] = since
        if minimum_runs is not UNSET:
            arguments["minimum_runs"] = minimum_runs
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.WorkflowHealth, self._call(catalog.LIST_FAILING_WORKFLOWS, arguments))

    def iter_failing_workflows(
        self,
        *,
        since: datetime | Unset | None = UNSET,
        minimum_runs: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> Iterator[models.WorkflowHealth]:
        """Every row of list_failing_workflows, page after page."""
        arguments: dict[str, Any] = {}
        if since is not UNSET:
            arguments["since"] = since
        if minimum_runs is not UNSET:
            arguments["minimum_runs"] = minimum_runs
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.LIST_FAILING_WORKFLOWS, arguments, models.WorkflowHealth)

    def list_node_results(
        self,
        *,
        execution_id: UUID | str,
        status: str | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
    ) -> list[models.NodeResult]:
        """List the results of a run's nodes.

        What record_node_result recorded, while the run goes on and after, with outputs: one row a try
        of a node, by node_id, then in the order of its tries.
        status: only this one. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page
        before. A run that was finished with all outputs at once, and none recorded, has no rows here.
        Errors: PT401 nobody signed in; PT404 not found or not yours; PT413 page too large; PT422
        status, page_size or cursor.
        Defaults: page_size 50.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id}
        if status is not UNSET:
            arguments["status"] = status
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        return read_rows(models.NodeResult, self._call(catalog.LIST_NODE_RESULTS, arguments))

    def iter_node_results(
        self, *, execution_id: UUID | str, status: str | Unset | None = UNSET, page_size: int | Unset = UNSET
    ) -> Iterator[models.NodeResult]:
        """Every row of list_node_results, page after page."""
        arguments: dict[str, Any] = {"execution_id": execution_id}
        if status is not UNSET:
            arguments["status"] = status
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        return self._pages(catalog.LIST_NODE_RESULTS, arguments, models.NodeResult)

    def list_slow_workflows(
        self,
        *,
        since: datetime | Unset | None = UNSET,
        percentile: float | Unset = UNSET,
        minimum_runs: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.WorkflowHealth]:
        """List workflows by how long their runs take.

        Own workflows with completed or failed runs, the longest percentile_duration_ms first; deleted
        ones are left out. percentile: above 0, to 1; 0.5 is the median. It is wrong by 4.8 % or a
        millisecond at most. since: only runs created at or after, floored to the hour (UTC), or to the
        day when it is more than 35 days ago, and returned as counted_since; seven days when left out.
        minimum_runs: only workflows with so many completed and failed runs.
        page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same
        percentile.
        user_id: the caller; service_role may name any user, or null for all, which reads the statistics
        of everybody.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422
        since, percentile, minimum_runs, page_size or cursor.
        Defaults: percentile 0.95, minimum_runs 1, page_size 50, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if since is not UNSET:
            arguments["since"] = since
        if percentile is not UNSET:
            arguments["percentile"] = percentile
        if minimum_runs is not UNSET:
            arguments["minimum_runs"] = minimum_runs
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.WorkflowHealth, self._call(catalog.LIST_SLOW_WORKFLOWS, arguments))

    def iter_slow_workflows(
        self,
        *,
        since: datetime | Unset | None = UNSET,
        percentile: float | Unset = UNSET,
        minimum_runs: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> Iterator[models.WorkflowHealth]:
        """Every row of list_slow_workflows, page after page."""
        arguments: dict[str, Any] = {}
        if since is not UNSET:
            arguments["since"] = since
        if percentile is not UNSET:
            arguments["percentile"] = percentile
        if minimum_runs is not UNSET:
            arguments["minimum_runs"] = minimum_runs
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.LIST_SLOW_WORKFLOWS, arguments, models.WorkflowHealth)

    def record_node_result(
        self,
        *,
        execution_id: UUID | str,
        node_id: str,
        node_type: str | Unset | None = UNSET,
        status: str | Unset = UNSET,
        output: Json | Unset | None = UNSET,
        error: str | Unset | None = UNSET,
        started_at: datetime | Unset | None = UNSET,
        completed_at: datetime | Unset | None = UNSET,
        attempt: int | Unset = UNSET,
        worker_id: str | Unset | None = UNSET,
    ) -> models.ExecutionLease:
        """Record the result of a node.

        While the run goes on, workflow_executions and get_execution show what was recorded as its
        outputs, errors and nodes_executed: of each node's last try. When it is finished without outputs
        or errors, they stay what was recorded.
        node_id: 1 to 255 characters. status: pending, running, completed, failed or skipped. output:
        any JSON, at most 4 MiB. error: at most 64 KiB, shown in errors of a node that failed. A run
        keeps about 50,000 results and 16 MiB in all; what is a little over may pass.
        attempt: which try of the node, 1 to 10,000. The run's own attempt is kept beside it, so a run
        that went back to the queue records anew and overwrites nothing; the run shows each node's last
        try of all. Recording the same try again overwrites it as a whole, as long as the run goes on;
        what is kept is node_type and started_at, where they are left out.
        started_at, completed_at: what the worker says, for its information; nothing is computed from
        them but duration_ms. By default the server's clock: the end of a node that ended, the start of
        one that is running. Without either, when a node began is not known.
        worker_id: of a run that was claimed; recorded only if this worker still holds it. Then it is a
        sign of life, too, and prolongs the lease by as long as it was taken for. A result that names
        nobody is recorded whoever holds the run. Returns the lease as heartbeat_execution does:
        cancel_requested says that the worker is to stop.
        Errors: PT404 not found or not yours; PT409 finished, queued, or not the worker's any more, with
        its status in DETAIL; PT413 too large or too many; PT422 invalid, with the JSON path in DETAIL;
        55P03 another transaction held the run for two seconds: call again.
        Defaults: status 'completed', attempt 1.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id, "node_id": node_id}
        if node_type is not UNSET:
            arguments["node_type"] = node_type
        if status is not UNSET:
            arguments["status"] = status
        if output is not UNSET:
            arguments["output"] = output
        if error is not UNSET:
            arguments["error"] = error
        if started_at is not UNSET:
            arguments["started_at"] = started_at
        if completed_at is not UNSET:
            arguments["completed_at"] = completed_at
        if attempt is not UNSET:
            arguments["attempt"] = attempt
        if worker_id is not UNSET:
            arguments["worker_id"] = worker_id
        return read_row(models.ExecutionLease, self._call(catalog.RECORD_NODE_RESULT, arguments))

    def retry_execution(
        self,
        *,
        execution_id: UUID | str,
        same_definition: bool | Unset = UNSET,
        available_at: datetime | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
    ) -> UUID:
        """Run a failed or cancelled run again.

        Returns the id of a new, queued run whose retry_of is this one; this one stays as it is. It runs
        the workflow's current version, or with same_definition exactly what ran before. trigger_source
        is taken over, idempotency_key is not. available_at, max_attempts: as for enqueue_execution.
        Errors: PT404 the run is not found or not yours, or its workflow was deleted; PT409 it neither
        failed nor was cancelled, with its status in DETAIL, or the workflow is archived; PT422 invalid.
        Defaults: same_definition FALSE, available_at now(), max_attempts 3.
        """
        arguments: dict[str, Any] = {"execution_id": execution_id}
        if same_definition is not UNSET:
            arguments["same_definition"] = same_definition
        if available_at is not UNSET:
            arguments["available_at"] = available_at
        if max_attempts is not UNSET:
            arguments["max_attempts"] = max_attempts
        return read_value(RESULTS["retry_execution"], self._call(catalog.RETRY_EXECUTION, arguments))

    def start_execution(
        self,
        *,
        workflow_id: UUID | str,
        trigger_source: str | Unset = UNSET,
        idempotency_key: str | Unset | None = UNSET,
    ) -> UUID:
        """Start a run.

        Returns the run's id; get_execution gives it with the definition as it is now, which later edits
        do not change.
        workflow_id: the id of any version; the current one runs. trigger_source: what started it, such
        as manual, schedule or webhook.
        idempotency_key: a second start of this workflow with the same key gives the first run's id and
        starts nothing, until 7 days after that run ended. The run has no worker; enqueue_execution
        leaves it to one.
        Errors: PT403 a template of another user, copy it first; PT404 not found or not yours; PT409
        archived; PT413 text too long; PT422 invalid.
        Defaults: trigger_source 'manual'.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if trigger_source is not UNSET:
            arguments["trigger_source"] = trigger_source
        if idempotency_key is not UNSET:
            arguments["idempotency_key"] = idempotency_key
        return read_value(RESULTS["start_execution"], self._call(catalog.START_EXECUTION, arguments))

    def get_workflow_schedule(self, *, workflow_id: UUID | str) -> models.WorkflowSchedule:
        """Read a schedule.

        workflow_id: the id of any version of the workflow.
        Errors: PT401 nobody signed in; PT404 the workflow has none, is not there, or is not yours;
        PT422 no id.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        return read_row(models.WorkflowSchedule, self._call(catalog.GET_WORKFLOW_SCHEDULE, arguments))

    def list_workflow_schedules(
        self,
        *,
        is_enabled: bool | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset | None = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> list[models.WorkflowSchedule]:
        """List schedules.

        By workflow, in the order in which they were created. is_enabled: only those that tick, or do
        not. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before. user_id: the
        caller; service_role may name any user, or null for all.
        Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422
        page_size or cursor.
        Defaults: page_size 50, user_id auth.uid().
        """
        arguments: dict[str, Any] = {}
        if is_enabled is not UNSET:
            arguments["is_enabled"] = is_enabled
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if cursor is not UNSET:
            arguments["cursor"] = cursor
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_rows(models.WorkflowSchedule, self._call(catalog.LIST_WORKFLOW_SCHEDULES, arguments))

    def iter_workflow_schedules(
        self,
        *,
        is_enabled: bool | Unset | None = UNSET,
        page_size: int | Unset = UNSET,
        user_id: UUID | str | Unset | None = UNSET,
    ) -> Iterator[models.WorkflowSchedule]:
        """Every row of list_workflow_schedules, page after page."""
        arguments: dict[str, Any] = {}
        if is_enabled is not UNSET:
            arguments["is_enabled"] = is_enabled
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return self._pages(catalog.LIST_WORKFLOW_SCHEDULES, arguments, models.WorkflowSchedule)

    def remove_workflow_schedule(self, *, workflow_id: UUID | str) -> bool:
        """Remove a schedule.

        Returns whether the workflow had one. Runs that are queued or running go on;
        set_workflow_schedule with is_enabled => false keeps the schedule for later.
        Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        return read_value(
            RESULTS["remove_workflow_schedule"], self._call(catalog.REMOVE_WORKFLOW_SCHEDULE, arguments)
        )

    def set_workflow_schedule(
        self,
        *,
        workflow_id: UUID | str,
        every: timedelta | Unset | None = UNSET,
        cron: str | Unset | None = UNSET,
        time_zone: str | Unset = UNSET,
        is_enabled: bool | Unset = UNSET,
        missed_runs: str | Unset = UNSET,
        allow_overlap: bool | Unset = UNSET,
    ) -> models.WorkflowSchedule:
        """Run a workflow by a schedule.

        Replaces the schedule that it has; its trigger is not looked at. Either every or cron. every: 10
        seconds to 366 days, counted from when it was first set, so that ticks do not drift.
        cron: minute, hour, day of the month, month, day of the week, with lists, ranges, steps and
        names (*/5 9-17 * * mon-fri), or @hourly, @daily, @weekly, @monthly, @yearly; where both days
        are given either counts, as in Vixie cron. time_zone: a name such as Europe/Berlin, for cron; a
        time that the clock skips is due as much later, one that it shows twice is due the first time,
        and both times where every hour is. A tick queues a run of the version that is then current
        (enqueue_due_executions does that), if the workflow is active; that of a draft begins to tick
        when it is activated.
        missed_runs: what becomes of ticks more than 5 minutes ago, after an outage: skip, or
        catch_up_once for one run in place of all. allow_overlap: also queue a run while that of an
        earlier tick is queued or running.
        Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours;
        PT413 cron too long; PT422 invalid, with the field of cron in DETAIL.
        Defaults: time_zone 'UTC', is_enabled TRUE, missed_runs 'skip', allow_overlap FALSE.
        """
        arguments: dict[str, Any] = {"workflow_id": workflow_id}
        if every is not UNSET:
            arguments["every"] = every
        if cron is not UNSET:
            arguments["cron"] = cron
        if time_zone is not UNSET:
            arguments["time_zone"] = time_zone
        if is_enabled is not UNSET:
            arguments["is_enabled"] = is_enabled
        if missed_runs is not UNSET:
            arguments["missed_runs"] = missed_runs
        if allow_overlap is not UNSET:
            arguments["allow_overlap"] = allow_overlap
        return read_row(models.WorkflowSchedule, self._call(catalog.SET_WORKFLOW_SCHEDULE, arguments))

    def archive_executions(
        self, *, month: date, time_budget_ms: int | Unset = UNSET
    ) -> models.MaintenanceResult:
        """Put a month of runs away.

        For service_role and the owner of the database. month: any day of it, by UTC; it must be over,
        with no run queued or running. The first call detaches its partition, from when on nobody sees
        its runs; further calls write them into workflow_internal.execution_archives, compressed, with a
        SHA-256 for each chunk, and the last one drops the partition when all its rows are there. Call
        it until is_finished. done: chunks written. restore_execution_archive brings the month back.
        Execution counts stay; definitions of archived runs are kept; runs of accounts that are deleted
        are erased from archives, too. Retention leaves archives
        alone: remove_execution_archive. While another maintenance runs, nothing is done.
        time_budget_ms: 1 to 600,000.
        Errors: PT403 anybody else; PT404 no such month; PT409 the month is not over, or a run of it is
        queued or running; PT422.
        Defaults: time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {"month": month}
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_row(models.MaintenanceResult, self._call(catalog.ARCHIVE_EXECUTIONS, arguments))

    def enqueue_due_executions(
        self, *, batch_size: int | Unset = UNSET, time_budget_ms: int | Unset = UNSET
    ) -> models.DueExecutions:
        """Queue the runs that are due.

        For service_role and the owner of the database, about once a minute. Returns how many schedules
        were enqueued, skipped (their workflow is not active, the run before is not finished, or the
        tick was missed) and failed (last_error says why), and how many remain: call it again while it
        gets any done. What waits for a transaction that its owner keeps open remains, and holds up
        nobody else. Safe to call several times at once: nobody waits, and a tick has one run at most;
        of ticks closer together than the calls the newest. batch_size: 1 to 10,000 schedules;
        time_budget_ms: up to 600,000.
        Errors: PT403 anybody else; PT422 numbers out of range.
        Defaults: batch_size 1000, time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {}
        if batch_size is not UNSET:
            arguments["batch_size"] = batch_size
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_row(models.DueExecutions, self._call(catalog.ENQUEUE_DUE_EXECUTIONS, arguments))

    def ensure_execution_partitions(
        self, *, months_ahead: int | Unset = UNSET, time_budget_ms: int | Unset = UNSET
    ) -> models.MaintenanceResult:
        """Make monthly partitions of runs ahead.

        For service_role and the owner of the database. From this month to months_ahead (0 to 11) after
        it; a past month of the last two years gets one when runs of it wait in the default partition.
        At most 36 are attached. done: partitions made; remaining: months that still have none. A
        month's waiting runs are moved in one transaction, so the month is left alone when there are
        more than 30 for each millisecond of time_budget_ms (1 to 600,000): give it more. Finished ones
        are moved first, without holding anybody up; then everybody waits for a moment. Callers never
        wait longer than 0.1 s for it to begin. While another maintenance runs, nothing is done and
        is_finished is false.
        Errors: PT403 anybody else; PT422 numbers out of range.
        Defaults: months_ahead 3, time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {}
        if months_ahead is not UNSET:
            arguments["months_ahead"] = months_ahead
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_row(models.MaintenanceResult, self._call(catalog.ENSURE_EXECUTION_PARTITIONS, arguments))

    def fail_stale_executions(
        self, *, timeout: timedelta | Unset = UNSET, time_budget_ms: int | Unset = UNSET
    ) -> models.MaintenanceResult:
        """Fail runs that were forgotten.

        For service_role and the owner of the database. A run that nobody holds by a lease fails when
        its last heartbeat, or its start if there was none, is longer ago than timeout (1 minute to 366
        days), and says so in error_message; one that was asked to stop is cancelled. Leases that are
        over are dealt with as claim_executions does: queued again while attempts are left. Queued runs
        wait on. done: runs that were ended. While another maintenance runs, nothing is done and
        is_finished is false. time_budget_ms: 1 to 600,000.
        Errors: PT403 anybody else; PT422 times out of range.
        Defaults: timeout CAST('1 day' AS interval), time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {}
        if timeout is not UNSET:
            arguments["timeout"] = timeout
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_row(models.MaintenanceResult, self._call(catalog.FAIL_STALE_EXECUTIONS, arguments))

    def get_retention_policy(self, *, user_id: UUID | str | Unset | None = UNSET) -> models.RetentionPolicy:
        """How long finished runs are kept.

        For service_role and the owner of the database. user_id: whose; their own policy, else
        everybody's, as is_own says. Null: everybody's.
        Errors: PT403 anybody else; PT404 no such account, or no policy, which means for ever.
        """
        arguments: dict[str, Any] = {}
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_row(models.RetentionPolicy, self._call(catalog.GET_RETENTION_POLICY, arguments))

    def list_execution_archives(self) -> list[models.ExecutionArchive]:
        """List the archived months of runs.

        For service_role and the owner of the database. The newest first, at most 1,000. bytes: as
        stored.
        Errors: PT403 anybody else.
        """
        arguments: dict[str, Any] = {}
        return read_rows(models.ExecutionArchive, self._call(catalog.LIST_EXECUTION_ARCHIVES, arguments))

    def list_retention_policies(
        self, *, page_size: int | Unset = UNSET, after_user_id: UUID | str | Unset | None = UNSET
    ) -> list[models.RetentionPolicy]:
        """List how long finished runs are kept.

        For service_role and the owner of the database. Everybody's policy first, then those of users by
        their ids. page_size: 1 to 1,000. after_user_id: the last user of the page before.
        Errors: PT403 anybody else; PT413, PT422 the page size.
        Defaults: page_size 100.
        """
        arguments: dict[str, Any] = {}
        if page_size is not UNSET:
            arguments["page_size"] = page_size
        if after_user_id is not UNSET:
            arguments["after_user_id"] = after_user_id
        return read_rows(models.RetentionPolicy, self._call(catalog.LIST_RETENTION_POLICIES, arguments))

    def maintenance_report(self) -> list[models.MaintenanceFinding]:
        """Say how the database is, and what to do.

        For service_role and the owner of the database. One row a measure: name, value, unit, severity
        (ok, info, warning, critical) and, where something is to be done, advice. value is null where
        there is nothing to measure. No table is read whole: counts stop at a limit and estimates are
        named as such.
        Errors: PT403 anybody else.
        """
        arguments: dict[str, Any] = {}
        return read_rows(models.MaintenanceFinding, self._call(catalog.MAINTENANCE_REPORT, arguments))

    def purge_executions(
        self, *, older_than: timedelta | Unset | None = UNSET, time_budget_ms: int | Unset = UNSET
    ) -> models.MaintenanceResult:
        """Delete old runs.

        For service_role and the owner of the database. older_than: runs of everybody created longer
        ago, whatever the policies say, 1 day to 100 years; null: by the policies of
        set_retention_policy. Runs that are queued or running stay. Months that are over for everybody
        are dropped whole, which takes no time and gives the space back; other runs are deleted in small
        steps. Idempotency keys go with their runs; counters stay.
        done: runs, those of dropped months estimated; remaining: months to drop, and 1 for runs that
        time was too short to look at. Call it again until is_finished. Nobody waits longer than 0.1 s
        for a month to be dropped; one that is in use is dropped by a later call. While another
        maintenance runs, nothing is done and is_finished is false. time_budget_ms: 1 to 600,000.
        Errors: PT403 anybody else; PT422 times out of range.
        Defaults: time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {}
        if older_than is not UNSET:
            arguments["older_than"] = older_than
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_row(models.MaintenanceResult, self._call(catalog.PURGE_EXECUTIONS, arguments))

    def remove_execution_archive(self, *, month: date) -> bool:
        """Delete an archived month of runs for good.

        For service_role and the owner of the database. month: any day of it, by UTC. Returns whether
        there was one; one that is being written or restored stays.
        Errors: PT403 anybody else; PT422 no month.
        """
        arguments: dict[str, Any] = {"month": month}
        return read_value(
            RESULTS["remove_execution_archive"], self._call(catalog.REMOVE_EXECUTION_ARCHIVE, arguments)
        )

    def remove_retention_policy(self, *, user_id: UUID | str | Unset | None = UNSET) -> bool:
        """Take a retention policy back.

        For service_role and the owner of the database. user_id: whose; null for everybody's, whose runs
        are then kept for ever. Returns whether there was one. A user without a policy of their own has
        everybody's.
        Errors: PT403 anybody else.
        """
        arguments: dict[str, Any] = {}
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_value(
            RESULTS["remove_retention_policy"], self._call(catalog.REMOVE_RETENTION_POLICY, arguments)
        )

    def restore_execution_archive(
        self, *, month: date, time_budget_ms: int | Unset = UNSET
    ) -> models.MaintenanceResult:
        """Bring an archived month of runs back.

        For service_role and the owner of the database. month: any day of it, by UTC. All checksums are
        compared first, by several calls where that takes longer. The runs are seen again, exactly as
        they were, with the call that is_finished; then the archive is gone. A month whose archive is
        still being written is attached again. done: rows; remaining: chunks. Retention counts from the
        runs' creation as ever: lengthen it first, or the month is purged again. While another
        maintenance runs, nothing is done.
        time_budget_ms: 1 to 600,000.
        Errors: PT403 anybody else; PT404 no such archive; PT409 it is damaged, with the chunk in
        DETAIL, or 36 months are attached: nothing is attached; PT422.
        Defaults: time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {"month": month}
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_row(models.MaintenanceResult, self._call(catalog.RESTORE_EXECUTION_ARCHIVE, arguments))

    def run_maintenance(self, *, time_budget_ms: int | Unset = UNSET) -> list[models.MaintenanceResult]:
        """Do all maintenance.

        For service_role and the owner of the database, each few minutes; schedule_maintenance has
        pg_cron do it. One row a task, in this order: forgotten runs fail (fail_stale_executions, a
        day), idempotency keys expire a week after their runs ended, hours of statistics are dropped
        after 35 days, search documents that wait are written, what deleted accounts left is erased,
        definitions that neither a version nor a run needs are erased, partitions are made three months
        ahead, and runs are purged by the retention policies. Each task goes on where it stopped: call
        it again until is_finished in all rows. A task that fails says why and keeps none of the others
        from their work. While another maintenance runs, there is one row, run_maintenance, that says
        so. What it did is kept in workflow_internal.maintenance_runs, the last 1,000 rows.
        time_budget_ms: 1 to 600,000; steps are short, but the last one may end a little later.
        Errors: PT403 anybody else; PT422 time_budget_ms out of range.
        Defaults: time_budget_ms 5000.
        """
        arguments: dict[str, Any] = {}
        if time_budget_ms is not UNSET:
            arguments["time_budget_ms"] = time_budget_ms
        return read_rows(models.MaintenanceResult, self._call(catalog.RUN_MAINTENANCE, arguments))

    def schedule_maintenance(self, *, every: str | Unset = UNSET) -> list[str]:
        """Have pg_cron do the maintenance.

        For service_role and the owner of the database. every: when run_maintenance runs, five fields as
        for cron. A second job queues what schedules have due, each minute. Returns the names of the
        jobs; those that are there are set anew. They run as the owner of the tables.
        Errors: PT403 anybody else; PT404 pg_cron is not there, HINT says what to do instead; PT422
        every cannot be read.
        Defaults: every '*/5 * * * *'.
        """
        arguments: dict[str, Any] = {}
        if every is not UNSET:
            arguments["every"] = every
        return read_value(
            RESULTS["schedule_maintenance"], self._call(catalog.SCHEDULE_MAINTENANCE, arguments)
        )

    def set_change_feed(self, *, enabled: bool) -> str:
        """Tell listeners of runs, or stop telling.

        For service_role and the owner of the database. Returns how it tells from the next transaction
        on: realtime where Supabase Realtime is, notify elsewhere, off. Told is that a run is queued,
        running, completed, failed or cancelled, as {execution_id, workflow_id, status}: by realtime as
        the event execution_status on the private topic workflow-sessions:<id of the run's owner>, which
        nobody else can hear; by notify on the channel workflow_sessions, which everybody hears who can
        connect to the database and listen. A message is a hint and may be lost: read the run. Call it
        again when Realtime was added or removed.
        Errors: PT403 anybody else; PT422 enabled is null.
        """
        arguments: dict[str, Any] = {"enabled": enabled}
        return read_value(RESULTS["set_change_feed"], self._call(catalog.SET_CHANGE_FEED, arguments))

    def set_retention_policy(
        self, *, keep_days: int | Unset | None = UNSET, user_id: UUID | str | Unset | None = UNSET
    ) -> models.RetentionPolicy:
        """Say how long finished runs are kept.

        For service_role and the owner of the database. keep_days: 1 to 36,500 days from a run's
        creation; null means for ever. user_id: whose runs; null for everybody who has no policy of
        their own. A user's own policy may be shorter or longer than everybody's and counts alone.
        Without any policy runs are kept for ever. Takes effect with the next purge_executions or
        run_maintenance; months that nobody keeps any more are dropped whole, so everybody's policy is
        the cheap one.
        Errors: PT403 anybody else; PT404 no such account; PT422 days out of range.
        """
        arguments: dict[str, Any] = {}
        if keep_days is not UNSET:
            arguments["keep_days"] = keep_days
        if user_id is not UNSET:
            arguments["user_id"] = user_id
        return read_row(models.RetentionPolicy, self._call(catalog.SET_RETENTION_POLICY, arguments))

    def unschedule_maintenance(self) -> int:
        """Take the jobs of schedule_maintenance back.

        For service_role and the owner of the database. Returns how many there were.
        Errors: PT403 anybody else; PT404 pg_cron is not there.
        """
        arguments: dict[str, Any] = {}
        return read_value(
            RESULTS["unschedule_maintenance"], self._call(catalog.UNSCHEDULE_MAINTENANCE, arguments)
        )
